using Guidelines.Diagnostics;

namespace Guidelines.Reading.Official.Pages;

/// <summary>Tells statements apart in lines without any marks, by grammar alone, and finds the line that each begins on.</summary>
internal static class RunningStatements
{
    public static IEnumerable<(Place Place, string Text, IReadOnlyList<DraftElement> Elements)> Read(IReadOnlyList<PageLine> lines, ReaderContext context, Grammar grammar, IReadOnlySet<string> words)
    {
        var text = Lines.JoinAll(lines.Select(line => line.Text), words);
        var at = 0;
        var end = lines.Count > 0 ? lines[0].Text.Length : 0;
        foreach (var statement in new StatementSplitter(grammar).Split(text))
        {
            // Statements come in order, so the search for their lines never goes back.
            while (at + 1 < lines.Count && end < statement.Start)
            {
                end += lines[++at].Text.Length + 1;
            }

            var place = context.Source.At(lines[at].Number, lines[at].Column);
            if (statement.Recovered)
            {
                context.Log.Add(Rules.BulletRecovered, place, "a statement that lost its bullet was told apart by grammar");
            }

            yield return (place, statement.Text, [.. statement.Elements.Select(element => new DraftElement { Place = place, Text = element.Text })]);
        }
    }
}
