using System.Text.RegularExpressions;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Facts;

/// <summary>Whom among a level's designations a clause concerns: "for Policy or Clinical", "Clinical applicants:", "those endorsed at IV-Clinical".</summary>
internal sealed class DesignationScope
{
    private readonly IReadOnlyList<(DesignationEntry Entry, string Pattern)> _designations = [];
    private readonly Regex? _scope;
    private readonly Regex? _leading;
    private readonly Regex? _heading;

    public DesignationScope(LevelEntry? level)
    {
        if (level is null || level.Designations.IsEmpty)
        {
            return;
        }

        // A code alone ("C") counts only behind the level's own name or numeral.
        _designations = [.. level.Designations.Select(entry => (entry, NamePattern(entry.Name)))];
        var name = $"(?:{string.Join('|', _designations.Select(pair => pair.Pattern))})";
        var code = $"(?:{name}|{string.Join('|', level.Designations.Select(entry => Regex.Escape(entry.Code)))})";
        var list = $"{name}(?:(?: ?, ?| or | and |, or |, and | & ){name}){{0,4}}";
        var own = string.Join('|', level.Aliases.Prepend(level.Name).Concat(level.Numeral is null ? [] : [level.Numeral]).Select(Regex.Escape));
        var people = @"\b(?:endorsed (?:at|as)|earn(?:ed)? endorsement (?:at|as)|maintain(?:ed)?|hold(?:ing)?)(?: the)?(?: level)? ";
        _leading = Make($@"\A\W{{0,4}}(?:for )?(?<list>{list})(?: applicants?| candidates?| mentors?)? ?[:-]");
        _heading = Make($@"\A\W{{0,4}}(?<list>{list})(?: applicants?| candidates?| mentors?)?\W{{0,3}}\z");
        _scope = Make($@"\bfor (?<list>{list})\b|\b(?<list>{list}) (?:applicants?|candidates?|mentors?)\b|{people}(?:{own}) ?-? ?\(?(?<list>{code})\b");
    }

    /// <summary>The codes of the designations that a clause limits itself to; empty where it concerns everyone.</summary>
    public ValueList<string> In(string clause) =>
        Leading(clause) is { IsEmpty: false } leading ? leading : Codes(_scope?.Match(clause));

    /// <summary>The codes of the designations that a sentence is put under: "Clinical: …".</summary>
    public ValueList<string> Leading(string sentence) => Codes(_leading?.Match(sentence));

    /// <summary>The codes that a line names which holds nothing else.</summary>
    public ValueList<string> Heading(string line) => line.Length > 80 ? [] : Codes(_heading?.Match(line));

    private ValueList<string> Codes(Match? match)
    {
        if (match is not { Success: true })
        {
            return [];
        }

        var list = match.Groups["list"].Value;
        return _designations
            .Where(pair => list == pair.Entry.Code || Regex.IsMatch(list, pair.Pattern, Patterns.Options, TimeSpan.FromSeconds(1)))
            .Select(pair => pair.Entry.Code).ToValueList();
    }

    // "Research/Faculty" is also printed with a hyphen or blanks around the stroke.
    private static string NamePattern(string name) =>
        @"\b" + string.Join(@"[\s/-]{1,3}", name.Split(['/', ' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape)) + @"\b";

    private static Regex Make(string pattern) => new(pattern, Patterns.Options, TimeSpan.FromSeconds(2));
}
