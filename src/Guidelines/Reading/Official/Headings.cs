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

    private readonly HashSet<string> _levelWords = [.. vocabulary.Levels.SelectMany(level => level.Aliases.Prepend(level.Name)).SelectMany(name => Names.Key(name).Split(' ')), .. vocabulary.Levels.Select(level => level.Id), "i", "ii", "iii", "iv", "level", "category"];
    private readonly HashSet<string> _headings = [.. vocabulary.HeadingKeys];

    // The words that headings begin with: most lines begin with none of them and need no closer look.
    private readonly HashSet<string> _firstOfHeading = FirstWords(vocabulary.HeadingKeys);
    private readonly HashSet<string> _firstOfLevel = FirstWords(vocabulary.Levels.SelectMany(level => level.Aliases.Prepend(level.Name)).Select(Names.Key));
    private readonly HashSet<string> _firstOfDomain = FirstWords(vocabulary.Domains.SelectMany(domain => domain.Aliases.Prepend(domain.Name)).Select(Names.Key));

    /// <summary>The level that a line names, with nothing beside it but its numeral and words such as "Competency Guidelines".</summary>
    public LevelHeading? Level(string line)
    {
        if (line.Length > 90 || !(BeginsWith(_firstOfLevel, line) || line.Contains(" of ", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var bare = Beside().Replace(line, " ");
        var numeral = Numeral().Match(bare);
        var name = Code().Replace(numeral.Success ? bare[..numeral.Index] : bare, "").Trim(' ', '-', '–', '—', ':', '#', '*');
        if (vocabulary.LevelNamed(name) is not { } level || name.Equals(level.Id, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var printed = numeral.Success ? numeral.Groups["n"].Value : null;
        return new LevelHeading(level, name.Any(char.IsLower) ? Lines.Clean(name) : level.Name, printed);
    }

    /// <summary>The level that a heading of requirements names: "Endorsement® Requirements for Infant Family Associate (IFA)".</summary>
    public LevelHeading? LevelOfPhase(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            for (var count = Math.Min(5, words.Length - i); count > 1; count--)
            {
                var name = string.Join(' ', words.Skip(i).Take(count)).Trim('(', ')', ':', '-');
                if (vocabulary.LevelNamed(name) is { } level)
                {
                    return new LevelHeading(level, name.Any(char.IsLower) ? name : level.Name, null);
                }
            }
        }

        return null;
    }

    public DomainEntry? Domain(string line) => line.Length <= 80 && line.Length > 3 && BeginsWith(_firstOfDomain, line) ? vocabulary.DomainNamed(line.Trim(' ', '#', '*', ':')) : null;

    /// <summary>The name in a heading that says itself that it names a domain: "Area of Expertise: Thinking".</summary>
    public static string? DomainAnnounced(string line) =>
        line.Length <= 100 && Announcement().Match(line) is { Success: true } match ? match.Groups["name"].Value.Trim('*', ' ', ':') : null;

    /// <summary>The kind of a heading over a list of areas; null where it is none.</summary>
    public static AreaKind? Areas(string line) => line.Length > 45 || line.AsSpan().ContainsAny(",;|") || !line.Contains("area", StringComparison.OrdinalIgnoreCase) ? null : Names.Key(line) switch
    {
        "knowledge areas" or "knowledge area" or "knowledge skill areas" or "knowledge skill area" or "areas"
            or "knowledge areas as demonstrated by" or "knowledge skill areas as demonstrated by" => AreaKind.Knowledge,
        "skill areas" or "skill area" or "skills areas" or "skill areas as demonstrated by" => AreaKind.Skill,
        _ => null,
    };

    public static bool AsDemonstratedBy(string line) => line.Length <= 60 && (line.Contains("demonstrated", StringComparison.OrdinalIgnoreCase) || line.Contains("behaviors", StringComparison.OrdinalIgnoreCase)) && Names.Key(line) is "as demonstrated by" or "demonstrated by" or "area of expertise as demonstrated by" or "behaviors";

    /// <summary>The phase that a heading such as "Continuing Endorsement® Requirements" opens; null where it is none.</summary>
    public Phase? Phase(string line)
    {
        if (line.Length > 100 || !Grammar.IsCapitalized(line.TrimStart('#', '*', ' ')) || !(line.Contains("requirement", StringComparison.OrdinalIgnoreCase) || line.Contains("renewal", StringComparison.OrdinalIgnoreCase) || line.StartsWith("continuing e", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        if (Names.Key(line) is "continuing education" or "continuing endorsement")
        {
            return Documents.Phase.Renewal;
        }

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

    /// <summary>The requirement heading that begins at a line, perhaps broken over four, perhaps with text after it.</summary>
    /// <param name="lines">The lines' texts.</param>
    /// <param name="index">Where the heading would begin.</param>
    /// <param name="wholeLines">Whether text may not follow the heading on its line.</param>
    public SectionHeading? Section(IReadOnlyList<string> lines, int index, bool wholeLines)
    {
        if (lines[index].Length == 0 || !char.IsUpper(lines[index].TrimStart('#', '*', ' ').FirstOrDefault()) || !BeginsWith(_firstOfHeading, lines[index]))
        {
            return null;
        }

        SectionHeading? best = null;
        var longest = 0;
        var words = new List<string>();
        for (var used = 1; used <= 4 && index + used <= lines.Count && words.Count < LongestHeading; used++)
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
                    best = new SectionHeading(vocabulary.SectionsUnder(title), title.Trim(' ', ':', '*', '#', '.', '&').Replace("/ ", "/", StringComparison.Ordinal), used, rest);
                }
            }
        }

        return best;
    }

    private static HashSet<string> FirstWords(IEnumerable<string> keys) => [.. keys.Select(key => key.Split(' ')[0])];

    private static bool BeginsWith(HashSet<string> firstWords, string line)
    {
        var start = 0;
        while (start < line.Length && !char.IsLetterOrDigit(line[start]))
        {
            start++;
        }

        var end = start;
        while (end < line.Length && char.IsLetterOrDigit(line[end]))
        {
            end++;
        }

        return end > start && firstWords.Contains(line[start..end].ToLowerInvariant());
    }

    private static bool BeginsText(string rest) => char.IsUpper(rest[0]) || char.IsDigit(rest[0]) || rest[0] is '"' or '“';

    /// <summary>A heading after which nothing belongs to the level's requirements any more.</summary>
    public static bool EndsRequirements(string line) => line.Length <= 80 && Names.Key(line) is var key && (key.StartsWith("impact map", StringComparison.Ordinal) || key is "appendix" or "bibliography" or "acknowledgments" or "acknowledgements");

    [GeneratedRegex(@"\b(?:overview of|competency guidelines|competency details|competencies)\b®?|®", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    [GeneratedRegex(@"\s*\([A-Z/]{2,8}(?:-[A-Z]{1,2})?®?\)\s*$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[#*\s]*(?:area of expertise|competency domain|domain)\s*[:–—-]\s*(?<name>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"\s*[-–—,:]*\s*(?:\((?:(?:Level|Category)\s+)?(?<n>[IVX]{1,4}|[1-4])\)|(?:Level|Category)\s+(?<n>[IVX]{1,4}|[1-4]))\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Numeral();
}
