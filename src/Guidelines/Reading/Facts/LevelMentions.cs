using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Facts;

/// <summary>Finds the levels that a text names: by name, alias, abbreviation or numeral, with a designation behind a hyphen.</summary>
internal sealed partial class LevelMentions
{
    /// <summary>Stands for any endorsed person, where no level is named.</summary>
    public const string AnyLevel = "endorsed";

    private static readonly ConditionalWeakTable<GuidelineVocabulary, LevelMentions> Known = [];

    private readonly GuidelineVocabulary _vocabulary;
    private readonly Dictionary<string, ValueList<LevelEntry>> _byName = new(StringComparer.Ordinal);
    private readonly Regex _mention;

    private LevelMentions(GuidelineVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        foreach (var level in vocabulary.Levels)
        {
            foreach (var name in level.Aliases.Prepend(level.Name))
            {
                _byName.TryAdd(Names.Key(name), [level]);
            }

            _byName.TryAdd(Names.Key(level.Id), [level]);
        }

        // Texts drop a name's first words ("Health Visitor Lead"): any level with such an ending is meant.
        foreach (var ending in vocabulary.Levels.SelectMany(Endings).GroupBy(pair => pair.Ending, pair => pair.Level, StringComparer.Ordinal))
        {
            _byName.TryAdd(ending.Key, ending.ToValueList());
        }

        var names = string.Join('|', _byName.Keys.OrderByDescending(key => key.Length).Select(key => Regex.Escape(key).Replace(@"\ ", @"[\s/-]{1,3}", StringComparison.Ordinal) + "s?"));
        var numerals = string.Join('|', vocabulary.Levels.Select(level => level.Numeral).OfType<string>().OrderByDescending(numeral => numeral.Length).Select(Regex.Escape));
        var codes = string.Join('|', vocabulary.Levels.SelectMany(level => level.Designations).SelectMany(entry => new[] { entry.Name, entry.Code }).Distinct(StringComparer.Ordinal).OrderByDescending(text => text.Length).Select(Regex.Escape));
        _mention = new Regex(
            $@"(?<![\w/])(?:(?<joined>[A-Z]{{1,4}}/[A-Z]{{2,8}})|(?<name>(?i:{names}))|(?<numeral>{(numerals.Length > 0 ? numerals : "(?!)")}))(?![\w/])(?: ?[-(] ?(?<code>(?i:{(codes.Length > 0 ? codes : "(?!)")}))\b)?",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(2));
    }

    public static LevelMentions For(GuidelineVocabulary vocabulary) => Known.GetValue(vocabulary, known => new LevelMentions(known));

    /// <summary>Level ids in the order of the text, a designation behind a hyphen: <c>imhm-c</c>.</summary>
    public ValueList<string> In(string text) =>
        _mention.Matches(text).SelectMany(match => Resolve(match, text).Select(level => WithCode(level, match.Groups["code"].Value))).Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>As <see cref="In"/>; where no level is named but an endorsed person is, <see cref="AnyLevel"/>.</summary>
    public ValueList<string> OrEndorsed(string text) =>
        In(text) is { IsEmpty: false } levels ? levels : Endorsed().IsMatch(text) ? [AnyLevel] : [];

    private static IEnumerable<(string Ending, LevelEntry Level)> Endings(LevelEntry level)
    {
        var words = Names.Key(level.Name).Split(' ');
        return Enumerable.Range(1, Math.Max(0, words.Length - 3)).Select(from => (string.Join(' ', words[from..]), level));
    }

    private IEnumerable<LevelEntry> Resolve(Match match, string text)
    {
        if (match.Groups["name"].Success)
        {
            var key = Names.Key(match.Groups["name"].Value);
            return _byName.TryGetValue(key, out var levels) || _byName.TryGetValue(key.TrimEnd('s'), out levels) ? levels : [];
        }

        if (match.Groups["joined"].Success)
        {
            return Joined(match.Groups["joined"].Value.ToLowerInvariant().Split('/'));
        }

        // A lone "I" is a pronoun or an initial unless something introduces it.
        var numeral = match.Groups["numeral"].Value;
        return numeral.Length > 1 || NumeralLead().IsMatch(text[Math.Max(0, match.Index - 24)..match.Index])
            ? _vocabulary.Levels.Where(level => level.Numeral == numeral).Take(1)
            : [];
    }

    // I/ECMHS: the second abbreviation, and the first with the end that both share.
    private IEnumerable<LevelEntry> Joined(string[] parts)
    {
        for (var from = 1; from < parts[1].Length; from++)
        {
            if (_vocabulary.Level(parts[0] + parts[1][from..]) is { } first)
            {
                yield return first;
                break;
            }
        }

        if (_vocabulary.Level(parts[1]) is { } second)
        {
            yield return second;
        }
    }

    private static string WithCode(LevelEntry level, string code) =>
        level.Designations.FirstOrDefault(entry => code.Length > 0 && (string.Equals(entry.Name, code, StringComparison.OrdinalIgnoreCase) || string.Equals(entry.Code, code, StringComparison.OrdinalIgnoreCase))) is { } designation
            ? $"{level.Id}-{designation.Code.ToLowerInvariant()}"
            : level.Id;

    [GeneratedRegex(@"(?:\b(?:at|as|levels?|earned|hold(?:s|ing)?|categor(?:y|ies)) (?:level )?|\b(?:IV|III|II),? (?:or |and )?)\z", Patterns.Options)]
    private static partial Regex NumeralLead();

    [GeneratedRegex(@"(?<!\bnot )\bendorsed\b|\b(?:earned|meets?|has|have|holds?) (?:[\w-]{1,20} ){0,2}endorsement\b", Patterns.Options)]
    private static partial Regex Endorsed();
}
