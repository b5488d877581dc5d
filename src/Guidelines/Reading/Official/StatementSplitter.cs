using System.Text.RegularExpressions;

namespace Guidelines.Reading.Official;

/// <summary>A statement cut out of running text: where it starts, its words, its elements, and whether its bullet was lost.</summary>
internal sealed record Statement(int Start, string Text, IReadOnlyList<StatementElement> Elements, bool Recovered);

internal sealed record StatementElement(int Start, string Text, bool Recovered);

/// <summary>Tells statements and elements apart that run together: by bullet glyphs where they survive, by grammar where not.</summary>
internal sealed partial class StatementSplitter(Grammar grammar)
{
    private const string StatementMarks = "•▪●■·\uF0B7";
    private const string ElementMarks = "◦○\uF06F";

    /// <summary>Learns from text whose first statement is certain.</summary>
    public void Learn(string text)
    {
        foreach (var segment in Segments(text).Where(segment => !segment.IsElement && segment.Text.Length > 0))
        {
            grammar.Learn([.. Words(segment.Text).Select(word => word.Value)]);
        }
    }

    /// <summary>Cuts a text into its statements.</summary>
    public IReadOnlyList<Statement> Split(string text)
    {
        var statements = new List<Statement>();
        var elements = new List<StatementElement>();
        foreach (var segment in Segments(text))
        {
            Cut(segment, statements, ref elements);
        }

        return statements;
    }

    // Cuts one segment between marks. Pieces go to the last statement's elements while its lead-in is open.
    private void Cut(Segment segment, List<Statement> statements, ref List<StatementElement> elements)
    {
        var words = Words(segment.Text);
        if (words.Count == 0)
        {
            return;
        }

        string[] plain = [.. words.Select(word => word.Value)];
        var isElement = segment.IsElement && statements.Count > 0;
        var form = isElement ? Grammar.FormOf(plain[0]) : default;
        var start = 0;
        var recovered = false;
        var depth = 0;
        for (var i = 0; i <= words.Count; i++)
        {
            if (i > 0)
            {
                depth = Math.Max(0, depth + Depth(plain[i - 1]));
            }

            var next = i == words.Count ? Piece.End : i == start ? Piece.None : Boundary(plain, i, depth, isElement, form, segment);
            if (next is Piece.None)
            {
                continue;
            }

            var piece = segment.Text[words[start].Index..(words[i - 1].Index + words[i - 1].Length)];
            var at = segment.Start + words[start].Index;
            if (isElement)
            {
                elements.Add(new StatementElement(at, piece, recovered));
            }
            else
            {
                elements = [];
                statements.Add(new Statement(at, piece, elements, recovered));
            }

            if (next is Piece.Element && !isElement)
            {
                form = Grammar.FormOf(plain[i]);
            }

            isElement = next is Piece.Element;
            recovered = true;
            start = i;
        }
    }

    private Piece Boundary(string[] words, int i, int depth, bool isElement, Grammar.Form form, Segment segment)
    {
        var before = words[i - 1];
        if (!isElement && before.EndsWith(':') && depth == 0)
        {
            return Piece.Element;
        }

        if (depth > 0 || words[i][0] is '(' or '[' || !Grammar.IsCapitalized(words[i]) || before[^1] is ',' or '-' or '/' or '&' || Grammar.IsConnective(before))
        {
            return Piece.None;
        }

        // Inside a chain of capitalized words ("Child Welfare Services") only a known verb begins a statement.
        var closed = before[^1] is '.' or ';' or ')' or ']' or '?' or '!';
        var strict = Grammar.IsCapitalized(before) && !closed && i > 1;
        if (isElement && form is Grammar.Form.ThirdPerson)
        {
            // Elements that are themselves third-person verbs: nothing tells where they end.
            return grammar.BeginsStatement(words, i, strict) ? Piece.Element : Piece.None;
        }

        if (grammar.BeginsStatement(words, i, strict))
        {
            return Piece.Statement;
        }

        return isElement && !segment.Marked && !strict && Grammar.FormOf(words[i]) == form ? Piece.Element : Piece.None;
    }

    private static int Depth(string word) => word.Count(c => c is '(' or '[') - word.Count(c => c is ')' or ']');

    private static List<Word> Words(string text) => [.. WordPattern().Matches(text).Select(match => new Word(match.Value, match.Index))];

    private static IEnumerable<Segment> Segments(string text)
    {
        var start = 0;
        var (marked, isElement) = (false, false);
        foreach (Match mark in Mark().Matches(text))
        {
            if (!string.IsNullOrWhiteSpace(text[start..mark.Index]))
            {
                yield return new Segment(start, text[start..mark.Index], marked, isElement);
            }

            start = mark.Index + mark.Length;
            var glyph = mark.Value.Trim();
            (marked, isElement) = (true, glyph is "o" || ElementMarks.Contains(glyph[0], StringComparison.Ordinal));
        }

        if (!string.IsNullOrWhiteSpace(text[start..]))
        {
            yield return new Segment(start, text[start..], marked, isElement);
        }
    }

    private enum Piece
    {
        None,
        Statement,
        Element,
        End,
    }

    private readonly record struct Word(string Value, int Index)
    {
        public int Length => Value.Length;
    }

    private readonly record struct Segment(int Start, string Text, bool Marked, bool IsElement);

    [GeneratedRegex(@"\S+")]
    private static partial Regex WordPattern();

    // A glyph, or a hyphen or the letter o that stands where a bullet stood: before a capital, after a blank or at the start.
    [GeneratedRegex("[" + StatementMarks + ElementMarks + @"]\s*|(?<=^|\s)[-–]\s?(?=\p{Lu})|(?<=^|\s)o\s+(?=\p{Lu})")]
    private static partial Regex Mark();
}
