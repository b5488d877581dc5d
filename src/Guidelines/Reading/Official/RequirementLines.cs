using Guidelines.Diagnostics;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official;

/// <summary>Reads requirements whose headings and paragraphs each stand on a line of their own.</summary>
internal sealed class RequirementLines(ReaderContext context, RequirementsBuilder requirements)
{
    private string _last = "";

    /// <summary>Takes one line; false where no section is open to hold it.</summary>
    public bool Add(string line, int number)
    {
        var heading = context.Headings.Section([line.TrimEnd(':')], 0, wholeLines: true);
        if (heading is not null)
        {
            requirements.Section(heading.Sections, heading.Title, context.Source.At(number));
            _last = "";
            return true;
        }

        if (requirements.Current is null)
        {
            return false;
        }

        if (Names.Key(line) is "or")
        {
            requirements.Or();
            _last = "";
        }
        else if (RequirementsBuilder.IsNumbered(line, out var numbered))
        {
            requirements.Item(numbered);
            _last = numbered;
        }
        else if (line.Length > 2 && line[0] is '-' or '•' or '*' or '▪' && line[1] is ' ')
        {
            requirements.Item(line[2..].Trim());
            _last = line;
        }
        else if (_last.Length > 0 && Lines.GoesOn(_last, line) && requirements.Continue(before => Lines.Join(before, line)))
        {
            context.Log.Add(Rules.BreakRecovered, context.Source.At(number), "a sentence broken over two paragraphs, joined");
            _last = line;
        }
        else
        {
            requirements.Paragraph(line);
            _last = line;
        }

        return true;
    }
}
