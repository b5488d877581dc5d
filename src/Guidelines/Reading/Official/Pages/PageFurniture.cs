using System.Globalization;
using System.Text.RegularExpressions;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official.Pages;

/// <summary>Finds the lines that belong to the pages and not to the text: headers, footers, column headings, page numbers.</summary>
internal sealed partial class PageFurniture(ReaderContext context)
{
    private const int RunningHeader = 3;

    /// <summary>The year of the last copyright that a footer states.</summary>
    public string? CopyrightYear { get; private set; }

    /// <summary>Which lines are furniture, by index.</summary>
    public bool[] Find(IReadOnlyList<PageLine> lines)
    {
        var furniture = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            furniture[i] = IsAlways(lines[i].Text);
        }

        var repeated = lines.Where(line => line.Text.Length > 5).GroupBy(line => Pattern(line.Text), StringComparer.Ordinal)
            .Where(group => group.Count() >= RunningHeader).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);

        // A header or footer stands beside other furniture or at a page's edge; so the marking spreads from line to line.
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < lines.Count; i++)
            {
                var text = lines[i].Text;
                if (!furniture[i] && (IsTitle(text) || (repeated.Contains(Pattern(text)) && MayRun(text))) && ((IsInCapitals(text) && !IsTitle(text)) || IsAtEdge(lines, furniture, i)))
                {
                    furniture[i] = changed = true;
                }
            }
        }

        return furniture;
    }

    private bool IsAtEdge(IReadOnlyList<PageLine> lines, bool[] furniture, int i) =>
        lines[i].AfterPageBreak || (i > 0 && furniture[i - 1]) || i + 1 == lines.Count || furniture[i + 1] || lines[i + 1].AfterPageBreak || context.Headings.Level(lines[i + 1].Text) is not null;

    private static bool IsInCapitals(string text) => text.Count(char.IsUpper) > 5 && !text.Any(char.IsLower);

    private bool IsAlways(string text)
    {
        if (Copyright().IsMatch(text))
        {
            CopyrightYear = Year().Matches(text).Select(match => match.Value).Append(CopyrightYear ?? "").Max(StringComparer.Ordinal) is { Length: > 0 } year ? year : null;
            return true;
        }

        return PageNumber().IsMatch(text) || Address().IsMatch(text) || !text.Any(char.IsLetterOrDigit)
            || Names.Key(text) is "competency details" or "area of expertise as demonstrated by" or "area of expertise";
    }

    // Running headers are titles; names that structure the document repeat too and are none.
    private bool MayRun(string text) =>
        (text.Any(char.IsDigit) || text.Split(' ').Length > 1)
        && Grammar.IsCapitalized(text) && text[^1] is not ('.' or ':' or ',' or ';' or '-')
        && context.Headings.Domain(text) is null && context.Headings.Phase(text) is null && Headings.Areas(text) is null && !Headings.AsDemonstratedBy(text)
        && context.Headings.Section([text], 0, wholeLines: false) is null && context.Headings.Level(text) is null
        && !context.Vocabulary.Domains.Any(domain => context.Vocabulary.AreaNamed(domain.Id, text) is not null);

    private bool IsTitle(string text)
    {
        var key = Names.Key(text);
        return key is "competency guidelines" || ((key.Contains("association", StringComparison.Ordinal) || key.Contains("alliance", StringComparison.Ordinal))
            && context.Vocabulary.Associations.Any(known => known.Aliases.Prepend(known.Name).Any(name => Names.Distance(Names.Key(name), key) <= key.Length / 10)));
    }

    private static string Pattern(string text) => string.Concat(Names.Key(text).Select(c => char.IsDigit(c) ? '#' : c)).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:copyright|©|\(c\))\s.*\d{4}", RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"^[-–—=\s|]*(?:(?:page|pg\.?|p\.)\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?[-–—=\s|]*$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
