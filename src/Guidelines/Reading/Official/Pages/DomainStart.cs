using Guidelines.Documents;

namespace Guidelines.Reading.Official.Pages;

/// <summary>Where a domain begins: its name as printed, what its areas are called, and how many lines its headings take.</summary>
internal sealed record DomainStart(string Name, AreaKind Kind, int Lines)
{
    // A domain begins where a heading says so, or where a known name, on one to three lines, stands over the heading
    // of its areas; in a text without any such heading, where a known name stands alone.

    /// <summary>The domains by the index of their first line.</summary>
    public static Dictionary<int, DomainStart> Find(IReadOnlyList<PageLine> lines, Headings headings)
    {
        var starts = new Dictionary<int, DomainStart>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (Headings.DomainAnnounced(lines[i].Text) is { } announced)
            {
                starts[i] = new DomainStart(announced, AreaKind.Knowledge, 1);
            }
        }

        var isAnnounced = starts.Count > 0;
        for (var i = 1; i < lines.Count && !isAnnounced; i++)
        {
            if (Headings.Areas(lines[i].Text) is not { } kind)
            {
                continue;
            }

            var length = 0;
            for (var candidate = 1; candidate <= Math.Min(3, i) && length == 0; candidate++)
            {
                length = headings.Domain(string.Join(' ', lines.Skip(i - candidate).Take(candidate).Select(line => line.Text))) is not null ? candidate : 0;
            }

            // A heading that nobody knows is the line above; an unfinished one goes two lines up.
            length = length > 0 ? length : i > 1 && Paragraphs.IsOpen(lines[i - 2].Text) && lines[i - 2].Text.Length < 60 ? 2 : 1;
            starts[i - length] = new DomainStart(string.Join(' ', lines.Skip(i - length).Take(length).Select(line => line.Text)), kind, length + 1);
        }

        var isBare = starts.Count == 0;
        for (var i = 0; i < lines.Count && isBare; i++)
        {
            if (headings.Domain(lines[i].Text) is not null)
            {
                starts[i] = new DomainStart(lines[i].Text, AreaKind.Knowledge, 1);
            }
        }

        return starts;
    }
}
