using Guidelines.Documents;
using Guidelines.Search.Engines;

namespace Guidelines.Search.Results;

/// <summary>Cuts a text to the part around what matches; where something is left out, "…" says so.</summary>
internal static class Snippets
{
    // As much as a reader takes in at a glance; most behaviors are shorter and stand whole.
    private const int Most = 320;

    private const string LeftOut = "…";

    public static ValueList<SnippetPiece> Of(string text, ValueList<TextMark> marks)
    {
        var (start, end) = Window(text, marks);
        var pieces = new List<SnippetPiece>();
        Add(start > 0 ? LeftOut : "", false);
        var at = start;
        foreach (var mark in marks.Where(mark => mark.Start >= start && mark.End <= end))
        {
            Add(text[at..mark.Start], false);
            Add(text[mark.Start..mark.End], true);
            at = mark.End;
        }

        Add(text[at..end] + (end < text.Length ? LeftOut : ""), false);
        return pieces.ToValueList();

        void Add(string piece, bool isMarked)
        {
            if (piece.Length > 0)
            {
                pieces.Add(new SnippetPiece(piece, isMarked));
            }
        }
    }

    /// <summary>The stretch with the most marks, the first of such, from the start of a word to the end of one.</summary>
    private static (int Start, int End) Window(string text, ValueList<TextMark> marks)
    {
        if (text.Length <= Most)
        {
            return (0, text.Length);
        }

        var first = marks.Select(mark => mark.Start).DefaultIfEmpty(0).MaxBy(start => (marks.Count(mark => mark.Start >= start && mark.End <= start + (Most / 2)), -start));
        var start = Math.Clamp(first - (Most / 4), 0, text.Length - Most);
        var end = start + Most;
        return (start == 0 ? 0 : AfterBlank(text, start, first), end == text.Length ? end : BeforeBlank(text, end));
    }

    private static int AfterBlank(string text, int start, int atMost)
    {
        var blank = text.IndexOfAny([' ', '\n'], start);
        return blank >= 0 && blank < atMost ? blank + 1 : start;
    }

    private static int BeforeBlank(string text, int end)
    {
        var blank = text.LastIndexOfAny([' ', '\n'], end - 1, Most / 2);
        return blank >= 0 ? blank : end;
    }
}
