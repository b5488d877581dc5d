using System.Globalization;
using System.Text.RegularExpressions;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading.Facts;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Canonical;

/// <summary>Reads the typed values that a requirement's sentences state.</summary>
/// <param name="file">The file.</param>
/// <param name="level">The level, for its designations.</param>
/// <param name="title">The requirement's heading, which a fact may name as its sentence.</param>
/// <param name="sentences">The requirement's sentences, which facts name by their numbers.</param>
internal sealed partial class FactReader(FileContext file, LevelEntry? level, string title, IReadOnlyList<string> sentences)
{
    private static readonly string[] KnownQualifiers = [Qualifiers.Minimum, Qualifiers.Maximum, Qualifiers.Any, "all", Qualifiers.MayCount];

    public IEnumerable<RequirementFact> Read(IEnumerable<YamlMap> maps)
    {
        foreach (var map in maps)
        {
            if (ReadOne(map) is { } fact)
            {
                yield return fact;
            }
        }
    }

    private RequirementFact? ReadOne(YamlMap map)
    {
        var before = file.Log.All.Count;
        var name = map.RequiredText("fact");
        if (name.Length > 0 && !FactNames.All.Contains(name, StringComparer.Ordinal))
        {
            Fault(map, "fact", $"'{name}' is no fact; known are {string.Join(", ", FactNames.All)}");
            name = "";
        }

        if (!map.Has("state"))
        {
            file.Log.Add(Rules.MissingKey, map.Place, $"'state' is missing; it is one of {string.Join(", ", Enum.GetValues<FactState>().Select(YamlMap.Kebab))}");
        }

        var state = map.Choice<FactState>("state", Rules.FactValue);
        var sentence = ReadSentence(map);
        var fact = new RequirementFact
        {
            Fact = name,
            Value = map.Number("value"),
            Max = map.Number("max"),
            Unit = Checked(map, "unit", unit => Words().IsMatch(unit), "lower-case words such as clock hours or years"),
            Per = Checked(map, "per", per => Period().IsMatch(per), "year, month, a cycle such as cycle-3-years or, for an adjustment, a time such as 2-years"),
            Qualifier = Checked(map, "qualifier", qualifier => KnownQualifiers.Contains(qualifier, StringComparer.Ordinal), string.Join(", ", KnownQualifiers)),
            State = state ?? default,
            Designations = DesignationCodes.Check(map.Texts("designations"), map.At("designations"), level, file.Log),
            Of = map.Number("of"),
            Topic = Checked(map, "topic", topic => file.Vocabulary.Topics.Any(known => known.Id == topic), $"a topic of the vocabulary: {string.Join(", ", file.Vocabulary.Topics.Select(known => known.Id))}"),
            Levels = ReadLevels(map),
            Sentence = sentence ?? "",
        };
        map.End();
        if (name.Length == 0 || state is null || sentence is null)
        {
            return null;
        }

        // Members that could not be read are reported, and would only be missed here.
        foreach (var (key, message) in file.Log.All.Count == before ? FactLimits.FaultsOf(fact) : [])
        {
            Fault(map, key, message);
        }

        return fact;
    }

    private string? ReadSentence(YamlMap map)
    {
        if (!map.IsPlain("sentence") || !int.TryParse(map.Text("sentence"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return ReadQuoted(map);
        }

        if (number >= 1 && number <= sentences.Count)
        {
            return sentences[number - 1];
        }

        file.Log.Add(Rules.FactSentence, map.At("sentence"), $"there is no sentence {number}: the requirement has {sentences.Count}, counted over its paragraphs, parts and footnotes");
        return null;
    }

    private string? ReadQuoted(YamlMap map)
    {
        if (SingleLine.Of(map.RequiredText("sentence")) is not { Length: > 0 } quoted)
        {
            return null;
        }

        if (sentences.Prepend(title).Any(sentence => sentence.Contains(quoted, StringComparison.Ordinal)))
        {
            return quoted;
        }

        file.Log.Add(Rules.FactSentence, map.At("sentence"), $"these words stand neither in the requirement nor in its heading; write the number of the sentence, from 1 to {sentences.Count}, or the heading");
        return null;
    }

    private ValueList<string> ReadLevels(YamlMap map)
    {
        var levels = map.Texts("levels");
        foreach (var given in levels.Where(given => given != LevelMentions.AnyLevel && !file.Vocabulary.Levels.Any(known => known.Id == given || known.Codes.Any(code => $"{known.Id}-{Ids.Slug(code)}" == given))))
        {
            file.Log.Add(Rules.UnknownLevel, map.At("levels"), $"'{given}' is no level; a level's id is expected, perhaps with a designation, such as imhm-c, or {LevelMentions.AnyLevel}");
        }

        return levels.ToValueList();
    }

    private string? Checked(YamlMap map, string key, Func<string, bool> fits, string expected)
    {
        var value = map.Text(key);
        if (value is not null && !fits(value))
        {
            Fault(map, key, $"'{key}' must be {expected}, not '{value}'");
        }

        return value;
    }

    private void Fault(YamlMap map, string key, string message) => file.Log.Add(Rules.FactValue, map.At(key), message);

    [GeneratedRegex(@"\A[a-z]+(?:[ /-][a-z]+)*\z")]
    private static partial Regex Words();

    [GeneratedRegex(@"\A(?:year|month|(?:cycle-)?[0-9]{1,2}(?:\.[0-9]+)?-years)\z")]
    private static partial Regex Period();
}
