using System.Text.RegularExpressions;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official;

/// <summary>A requirement heading found at a line: how many lines it takes, and what follows it on the last of them.</summary>
internal sealed record SectionHeading(ValueList<string> Sections, string Title, int Lines, string Rest);

/// <summary>A line that names a level: "Infant Family Associate (I)".</summary>
internal sealed record LevelHeading(LevelEntry Level, string Title, string? Numeral);

/// <summary>Recognizes the headings of official texts by the vocabulary's names.</summary>
internal sealed partial class Headings(GuidelineVocabulary vocabulary)
{
    private const int LongestHeading = 14;

    private static readonly HashSet<string> PhaseWords = new(StringComparer.Ordinal)
    {
        "endorsement", "endorsed", "requirements", "requirement", "continuing", "renewal", "annual", "continued", "cont", "initial", "for", "of", "the", "to", "maintain", "maintaining",
    };

    private readonly HashSet<string> _levelWords = [.. vocabulary.Levels.SelectMany(level => level.Aliases.Prepend(level.Name)).SelectMany(name => Names.Key(name).Split(' ')), "i", "ii", "iii", "iv", "level"];
    private readonly HashSet<string> _headings = [.. vocabulary.HeadingKeys];

    public LevelHeading? Level(string line)
    {
        if (line.Length > 80)
        {
            return null;
        }

        var numeral = Numeral().Match(line);
        var name = (numeral.Success ? line[..numeral.Index] : line).Trim(' ', '-', '–', '—', ':', '#', '*');
        if (vocabulary.LevelNamed(name) is not { } level || name == level.Id)
        {
            return null;
        }

        var printed = numeral.Success ? numeral.Groups["n"].Value : null;
        return new LevelHeading(level, name.Any(char.IsLower) ? name : level.Name, printed);
    }

    public DomainEntry? Domain(string line) => line.Length <= 80 && line.Length > 3 ? vocabulary.DomainNamed(line.Trim(' ', '#', '*', ':')) : null;

    /// <summary>The kind of a heading over a list of areas; null where it is none.</summary>
    public static AreaKind? Areas(string line) => Names.Key(line) switch
    {
        "knowledge areas" or "knowledge area" or "knowledge skill areas" or "knowledge skill area" or "areas" => AreaKind.Knowledge,
        "skill areas" or "skill area" or "skills areas" => AreaKind.Skill,
        _ => null,
    };

    public static bool AsDemonstratedBy(string line) => Names.Key(line) is "as demonstrated by" or "demonstrated by" or "area of expertise as demonstrated by" or "behaviors";

    /// <summary>The phase that a heading such as "Continuing Endorsement® Requirements" opens; null where it is none.</summary>
    public Phase? Phase(string line)
    {
        var words = Names.Key(line).Split(' ');
        if (words.Length > 10 || words is [""] or ["continuing"])
        {
            return null;
        }

        var isHeading = words.Any(word => word is "requirements" or "requirement" or "renewal") && words.All(word => PhaseWords.Contains(word) || _levelWords.Contains(word));
        return !isHeading ? null : words.Any(word => word is "continuing" or "renewal" or "annual" or "maintaining" or "maintain") ? Documents.Phase.Renewal : Documents.Phase.Initial;
    }

    /// <summary>Whether a heading only repeats an earlier one on a new page.</summary>
    public static bool IsContinued(string line) => line.Contains("continued", StringComparison.OrdinalIgnoreCase) || line.Contains("(cont", StringComparison.OrdinalIgnoreCase);

    /// <summary>The requirement heading that begins at a line, perhaps broken over three, perhaps with text after it.</summary>
    /// <param name="lines">The lines' texts.</param>
    /// <param name="index">Where the heading would begin.</param>
    /// <param name="wholeLines">Whether text may not follow the heading on its line.</param>
    public SectionHeading? Section(IReadOnlyList<string> lines, int index, bool wholeLines)
    {
        if (lines[index].Length == 0 || !char.IsUpper(lines[index].TrimStart('#', '*', ' ').FirstOrDefault()))
        {
            return null;
        }

        SectionHeading? best = null;
        var longest = 0;
        var words = new List<string>();
        for (var used = 1; used <= 3 && index + used <= lines.Count && words.Count < LongestHeading; used++)
        {
            var first = words.Count;
            words.AddRange(lines[index + used - 1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            for (var count = Math.Min(words.Count, LongestHeading); count > Math.Max(first, longest); count--)
            {
                var title = string.Join(' ', words.Take(count));
                var rest = string.Join(' ', words.Skip(count));
                if (Names.Key(words[count - 1]).Length > 0 && _headings.Contains(Names.Key(title)) && (rest.Length == 0 || (!wholeLines && BeginsText(rest))))
                {
                    longest = count;
                    best = new SectionHeading(vocabulary.SectionsUnder(title), title.Trim(' ', ':', '*', '#', '.', '&'), used, rest);
                }
            }
        }

        return best;
    }

    private static bool BeginsText(string rest) => char.IsUpper(rest[0]) || char.IsDigit(rest[0]) || rest[0] is '"' or '“';

    [GeneratedRegex(@"\s*[-–—,:]*\s*(?:\((?:Level\s+)?(?<n>[IVX]{1,4}|[1-4])\)|Level\s+(?<n>[IVX]{1,4}|[1-4]))\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Numeral();
}
