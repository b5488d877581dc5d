using System.Globalization;
using System.Text.RegularExpressions;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official.Pages;

/// <summary>Finds the lines that belong to the pages and not to the text: headers, footers, column headings, page numbers.</summary>
internal sealed partial class PageFurniture(ReaderContext context)
{
    private const int RunningHeader = 3;
    private const int FarRight = 12;
    private const int HangingIndent = 6;
    private const int LongestPage = 100;

    /// <summary>The year of the last copyright that a footer states.</summary>
    public string? CopyrightYear { get; private set; }

    /// <summary>Which lines are furniture, by index.</summary>
    public bool[] Find(IReadOnlyList<PageLine> lines)
    {
        bool[] furniture = [.. lines.Select(line => IsAlways(line.Text))];
        MarkAddresses(lines, furniture);
        int[] rest = [.. Enumerable.Range(0, lines.Count).Where(i => !furniture[i])];
        var titles = rest.Where(i => IsTitle(lines[i].Text)).Select(i => new List<int> { i }).ToList();
        var groups = rest.Where(i => !IsTitle(lines[i].Text) && MayRun(lines[i].Text) && !IsInColumn(lines, i))
            .GroupBy(i => Pattern(lines[i].Text), StringComparer.Ordinal).Where(group => group.Count() >= RunningHeader)
            .Select(group => group.ToList()).Concat(titles).ToList();

        // A header or footer stands at a page's edge, or beside other furniture, wherever it stands; what was found may show more.
        for (var found = 1; found > 0;)
        {
            found = groups.RemoveAll(group => (group.Count > 1 && IsMarked(lines[group[0]].Text)) || group.Count(i => IsAtEdge(lines, furniture, i)) * 5 >= group.Count * 4 ? Mark(group) : false);
        }

        return furniture;

        bool Mark(List<int> group)
        {
            group.ForEach(i => furniture[i] = true);
            return true;
        }
    }

    // An address alone on its line is a footer or was added for a link, unless it goes on with the line above and has not
    // been said on the page before.
    private static void MarkAddresses(IReadOnlyList<PageLine> lines, bool[] furniture)
    {
        int[] addresses = [.. Enumerable.Range(0, lines.Count).Where(i => Addresses.IsAddress(lines[i].Text))];
        var times = addresses.CountBy(i => Addresses.Bare(lines[i].Text), StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var i in addresses)
        {
            var goesOn = i > 0 && !furniture[i - 1] && !lines[i].AfterPageBreak && !lines[i].AfterSpacer
                && lines[i - 1].Text[^1] is not ('.' or '!' or '?') && !Addresses.IsAddress(lines[i - 1].Text);
            furniture[i] = !goesOn || times[Addresses.Bare(lines[i].Text)] >= RunningHeader || Addresses.IsSaid(lines[i].Text, lines.Take(i).TakeLast(LongestPage).Select(line => line.Text));
        }
    }

    private bool IsAtEdge(IReadOnlyList<PageLine> lines, bool[] furniture, int i) =>
        lines[i].AfterPageBreak || (i > 0 && furniture[i - 1]) || i + 1 == lines.Count || furniture[i + 1] || lines[i + 1].AfterPageBreak || context.Headings.Level(lines[i + 1].Text) is not null;

    // In capitals, with a year or a page: a running header wherever the page break fell.
    private static bool IsMarked(string text) => text.Count(char.IsUpper) > 5 && !text.Any(char.IsLower) && text.Any(char.IsDigit);

    // A repeated statement at a page's edge is none either: where the layout is kept, it stands in a column, beside a
    // name or far to the right as the line above or below it does.
    private bool IsInColumn(IReadOnlyList<PageLine> lines, int i) =>
        GutterFinder.Seed(lines[i], context) is not null || (i > 0 && IsBelow(lines[i - 1], lines[i])) || (i + 1 < lines.Count && IsBelow(lines[i], lines[i + 1]));

    private static bool IsBelow(PageLine above, PageLine line) =>
        above.Number + 1 == line.Number && Math.Min(above.Indent, line.Indent) >= FarRight && Math.Abs(above.Indent - line.Indent) <= HangingIndent;

    private bool IsAlways(string text)
    {
        if (Copyright().IsMatch(text))
        {
            CopyrightYear = Year().Matches(text).Select(match => match.Value).Append(CopyrightYear ?? "").Max(StringComparer.Ordinal) is { Length: > 0 } year ? year : null;
            return true;
        }

        return PageNumber().IsMatch(text) || !text.Any(char.IsLetterOrDigit)
            || Names.Key(text) is "competency details" or "area of expertise as demonstrated by" or "area of expertise";
    }

    // Running headers are titles; names that structure the document repeat too and are none.
    private bool MayRun(string text) =>
        text.Length > 5 && (text.Any(char.IsDigit) || text.Contains(' ', StringComparison.Ordinal))
        && Grammar.IsCapitalized(text) && text[^1] is not ('.' or ':' or ',' or ';' or '-')
        && context.Headings.Domain(text) is null && context.Headings.Phase(text) is null && Headings.Areas(text) is null && !Headings.AsDemonstratedBy(text)
        && context.Headings.Section([text], 0, wholeLines: false) is null && context.Headings.Level(text) is null
        && !context.Vocabulary.Domains.Any(domain => context.Vocabulary.AreaNamed(domain.Id, text) is not null);

    private bool IsTitle(string text)
    {
        if (!Title().IsMatch(text))
        {
            return false;
        }

        var key = Names.Key(text);
        return key is "competency guidelines" || (key.Length > 20 && context.Vocabulary.Associations.Any(known => known.Aliases.Prepend(known.Name).Any(name => Names.AreNear(Names.Key(name), key, key.Length / 10))));
    }

    private static string Pattern(string text) => string.Concat(Names.Key(text).Select(c => char.IsDigit(c) ? '#' : c)).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("association|alliance|coalition|competency guidelines", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:copyright|©|\(c\))\s.*[0-9]{4}", RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"\b(?:19|20)[0-9][0-9]\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"^[-–—=\s|]*(?:(?:page|pg\.?|p\.)\s*)?[0-9]{1,4}(?:\s*(?:of|/)\s*[0-9]{1,4})?[-–—=\s|]*$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}
