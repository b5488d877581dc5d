using Guidelines.Documents;

namespace Guidelines.Reading.Official.Pages;

/// <summary>Where a domain begins: its name as printed, what its areas are called, and how many lines its headings take.</summary>
internal sealed record DomainStart(string Name, AreaKind Kind, int Lines)
{
    // How many lines below a name that stands alone its first statement must come.
    private const int Reach = 15;

    /// <summary>
    /// The domains by the index of their first line. A domain begins where a heading says so, where a known name, on one
    /// to three lines, stands over the heading of its areas, or where a known name stands alone over statements.
    /// </summary>
    public static Dictionary<int, DomainStart> Find(IReadOnlyList<PageLine> lines, ReaderContext context)
    {
        var starts = new Dictionary<int, DomainStart>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (Headings.DomainAnnounced(lines[i].Text) is { } announced)
            {
                starts[i] = new DomainStart(announced, AreaKind.Knowledge, 1);
            }
        }

        if (starts.Count == 0)
        {
            AboveAreas(lines, context.Headings, starts);
        }

        Alone(lines, context, starts);
        return starts;
    }

    private static void AboveAreas(IReadOnlyList<PageLine> lines, Headings headings, Dictionary<int, DomainStart> starts)
    {
        for (var i = 1; i < lines.Count; i++)
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
            length = length > 0 ? length : i > 1 && Paragraphs.IsOpen(lines[i - 2].Text) && lines[i - 2].Text.Length < 60 && !Headings.AsDemonstratedBy(lines[i - 2].Text) ? 2 : 1;
            starts[i - length] = new DomainStart(string.Join(' ', lines.Skip(i - length).Take(length).Select(line => line.Text)), kind, length + 1);
        }
    }

    private static void Alone(IReadOnlyList<PageLine> lines, ReaderContext context, Dictionary<int, DomainStart> starts)
    {
        var grammar = new Grammar();
        var end = 0;
        string? enclosing = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (starts.TryGetValue(i, out var start))
            {
                end = i + start.Lines;
                enclosing = context.Vocabulary.DomainNamed(start.Name)?.Id;
            }

            if (i < end || context.Headings.Domain(lines[i].Text) is not { } domain || !Grammar.IsCapitalized(lines[i].Text) || (i > 0 && Paragraphs.IsOpen(lines[i - 1].Text) && !Headings.AsDemonstratedBy(lines[i - 1].Text)))
            {
                continue;
            }

            // A domain's name may be the name of an area inside another one.
            var isArea = enclosing is not null && context.Vocabulary.AreaNamed(enclosing, lines[i].Text) is not null;
            var below = lines.Skip(i + 1).Take(Reach).TakeWhile(line => context.Headings.Domain(line.Text) is null && context.Headings.Phase(line.Text) is null && context.Headings.Level(line.Text) is null);
            if (!isArea && below.Any(line => line.Text.Split(' ') is { Length: > 3 } words && grammar.BeginsStatement(words.SkipWhile(word => word.Length == 1).DefaultIfEmpty("").ToList(), 0, strict: false)))
            {
                starts[i] = new DomainStart(lines[i].Text, AreaKind.Knowledge, 1);
                enclosing = domain.Id;
            }
        }
    }
}
