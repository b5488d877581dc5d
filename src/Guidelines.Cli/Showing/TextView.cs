using Guidelines.Cli.Output;
using Guidelines.Graph;
using Guidelines.Libraries;
using Guidelines.Reading;

namespace Guidelines.Cli.Showing;

/// <summary>What bears an id, as text of 80 columns.</summary>
internal sealed class TextView(ContentReading reading)
{
    private readonly Library _library = Library.Of(reading);

    private CompetencyGraph Graph => _library.Graph;

    public string Of(Found found)
    {
        var layout = new Layout();
        switch (found)
        {
            case FoundDocument one:
                new DocumentView(layout, _library).Write(one);
                break;
            case FoundEdition one:
                EditionView.Write(layout, one.Content, reading.Vocabulary);
                break;
            case FoundBehavior one:
                new DocumentView(layout, _library).Write(one);
                break;
            case FoundRequirement one:
                new DocumentView(layout, _library).Write(one);
                break;
            case FoundTerm one:
                EditionView.Write(layout, one, Graph);
                break;
            case FoundArea one:
                new NameView(layout, reading).Write(one);
                break;
            case FoundDomain one:
                new NameView(layout, reading).Write(one);
                break;
            case FoundLevel one:
                new NameView(layout, reading).Write(one);
                break;
            case FoundSection one:
                new NameView(layout, reading).Write(one);
                break;
            default:
                throw new InvalidOperationException($"no view for {found.What}");
        }

        return layout.ToString();
    }
}
