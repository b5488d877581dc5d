using System.Text.RegularExpressions;

namespace Guidelines.Reading.Official.Pages;

/// <summary>
/// Finds the lines that stand in two columns. Only a name that belongs into a left column (of a domain, an area, a
/// section), with a gap and text behind it, raises the question; from there the stretch grows, up and down the page,
/// as long as the lines leave some of that gap blank. Running text with accidental gaps has no such name or crosses
/// the gap at once.
/// </summary>
internal sealed partial class GutterFinder(IReadOnlyList<PageLine> lines, ReaderContext context)
{
    // Two lines with text on both sides show a gutter three blanks wide, three lines one of two.
    private const int Evidence = 6;

    private readonly string?[] _printed = new string?[lines.Count];
    private readonly Gutter?[] _gutters = new Gutter?[lines.Count];

    /// <summary>The gutter of every line; null for a line in one column, and for all where no line stands in two.</summary>
    public IReadOnlyList<Gutter?>? Find()
    {
        var seeds = lines.Select(line => Seed(line, context)).ToList();
        if (seeds.TrueForAll(seed => seed is null))
        {
            return null;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            _printed[i] = Printed(lines[i]);
        }

        // A table goes on over a page's end, even where its left column is empty by then or holds no known name.
        Gutter? open = null;
        for (var i = 0; i < lines.Count; i++)
        {
            open = IsBorder(i) ? null : _gutters[i] ?? open;
            if (_gutters[i] is null && (Grow(i, seeds[i], isOpen: false) || (lines[i].AfterPageBreak && Grow(i, open, isOpen: true))))
            {
                open = _gutters[i];
            }
        }

        return _gutters;
    }

    /// <summary>The gap behind a name that belongs into a left column, where text follows it; null where the line has none.</summary>
    public static Gutter? Seed(PageLine line, ReaderContext context)
    {
        var body = Source(line.Number, context);
        return Gutter.In(body).FirstOrDefault(gap => IsName(Lines.Clean(gap.Left(body)), context));
    }

    /// <summary>A line as it is printed, with the glyph that stood alone above it; null where its text is not the printed one.</summary>
    public string? Printed(PageLine line)
    {
        var body = Source(line.Number);
        if (Lines.Clean(body) == line.Text)
        {
            return body;
        }

        var above = line.Number - 1;
        while (above > 0 && string.IsNullOrWhiteSpace(Source(above)))
        {
            above--;
        }

        var glyph = above > 0 && MarkStyle.IsLoneGlyph(Source(above).Trim()) ? Source(above).TrimEnd() : "";
        return glyph.Length > 0 && line.Text == glyph[^1] + " " + Lines.Clean(body) && new Gutter(glyph.Length - 1, glyph.Length + 1).Within(body) is not null
            ? body.PadRight(glyph.Length).Remove(glyph.Length - 1, 1).Insert(glyph.Length - 1, glyph[^1..])
            : null;
    }

    private string Source(int number) => Source(number, context);

    private static string Source(int number, ReaderContext context) => context.Source.Lines[number - 1].Replace("\f", "", StringComparison.Ordinal);

    private static bool IsName(string text, ReaderContext context) =>
        Headings.Areas(text) is not null || Headings.DomainAnnounced(text) is not null || context.Headings.Domain(text) is not null
        || context.Headings.Section([text], 0, wholeLines: true) is not null
        || context.Vocabulary.Domains.Any(domain => context.Vocabulary.AreaNamed(domain.Id, RequirementsBuilder.IsNumbered(text, out var plain) ? plain : text) is not null);

    // Marks the stretch around a line; false where there is none. A table that is open needs text on the right only.
    private bool Grow(int seed, Gutter? gutter, bool isOpen)
    {
        if (gutter is null || Narrowed(seed, gutter) is not { } strip)
        {
            return false;
        }

        var (first, last) = (seed, seed);
        while (last + 1 < lines.Count && !lines[last + 1].AfterPageBreak && Narrowed(last + 1, strip) is { } narrower)
        {
            (strip, last) = (narrower, last + 1);
        }

        while (first > 0 && !lines[first].AfterPageBreak && Narrowed(first - 1, strip) is { } narrower)
        {
            (strip, first) = (narrower, first - 1);
        }

        var right = Enumerable.Range(first, last - first + 1).Where(i => !string.IsNullOrWhiteSpace(strip.Right(_printed[i]!))).ToList();
        var pairs = right.Count(i => !string.IsNullOrWhiteSpace(strip.Left(_printed[i]!)));
        if (isOpen ? right.Count == 0 : pairs < 2 || pairs * strip.Width < Evidence)
        {
            return false;
        }

        Array.Fill(_gutters, strip, first, last - first + 1);
        return true;
    }

    private Gutter? Narrowed(int i, Gutter strip) =>
        _gutters[i] is null && _printed[i] is { } body && !IsBorder(i) && strip.Within(body) is { } narrower && !IsTitle(i, narrower.Left(body)) && !IsFootnote(body, narrower) ? narrower : null;

    private bool IsBorder(int i) =>
        context.Headings.Level(lines[i].Text) is not null || context.Headings.Phase(lines[i].Text) is not null
        || PageGlossary.IsHeading(lines[i].Text) || Headings.EndsRequirements(lines[i].Text);

    // A domain's name centred above both columns.
    private bool IsTitle(int i, string left) =>
        string.IsNullOrWhiteSpace(left) && (lines[i].AfterEmpty || lines[i].AfterPageBreak) && Grammar.IsCapitalized(lines[i].Text) && context.Headings.Domain(lines[i].Text) is not null;

    private static bool IsFootnote(string body, Gutter strip) => FootnoteStart().IsMatch(body) && string.IsNullOrWhiteSpace(strip.Right(body));

    [GeneratedRegex(@"^\s*[0-9]{1,2}\s+[\p{Lu}“""]")]
    private static partial Regex FootnoteStart();
}
