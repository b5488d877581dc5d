using System.Globalization;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Cli.Showing;

/// <summary>A typed fact said in words: "at least 30 clock hours", "written examination: not required".</summary>
internal static class FactWords
{
    public static string Of(RequirementFact fact, GuidelineVocabulary vocabulary)
    {
        if (fact is { Fact: FactNames.Adjustment, Value: null, State: FactState.Required })
        {
            return "adjustment: no change";
        }

        var words = fact.Value is null && fact.Fact != FactNames.Provider ? $"{Name(fact.Fact)}: {State(fact.State)}{(fact.Per is "year" ? ", every year" : Per(fact.Per))}" : Figure(fact, vocabulary);
        var codes = fact.Designations.IsEmpty ? "" : $" [{string.Join(' ', fact.Designations)}]";
        return words + Topic(fact, vocabulary) + codes;
    }

    public static string State(FactState state) => state switch
    {
        FactState.Required => "required",
        FactState.NotRequired => "not required",
        FactState.Encouraged => "encouraged",
        _ => "not mentioned",
    };

    private static string Figure(RequirementFact fact, GuidelineVocabulary vocabulary)
    {
        var amount = $"{(fact.Qualifier is "minimum" ? "at least " : "")}{Range(fact)}{(fact.Unit is { } unit ? " " + (fact is { Value: 1, Max: null } ? Singular(unit) : unit) : "")}{Per(fact.Per)}{(fact.Of is { } of ? $", of {Number(of)} in all" : "")}";
        var words = fact.Fact switch
        {
            FactNames.Window => $"within {amount}",
            FactNames.Alternatives => $"{fact.Qualifier ?? "any"} of {Range(fact)} alternatives",
            FactNames.Provider => $"provider: {string.Join(", ", fact.Levels.Select(level => Level(level, vocabulary)))}",
            FactNames.Adjustment => fact.Value is 0 ? $"adjustment: nothing{Per(fact.Per)}" : $"adjustment: {amount}",
            FactNames.Hours or FactNames.Years or FactNames.Count => amount,
            _ => $"{Name(fact.Fact)}: {amount}",
        };
        var who = fact.Fact != FactNames.Provider && !fact.Levels.IsEmpty ? $", by {string.Join(", ", fact.Levels.Select(level => Level(level, vocabulary)))}" : "";
        return fact.Qualifier is "may-count" ? $"may count: {words}{who}" : words + who + (fact.State is FactState.Required || fact is { Fact: FactNames.Adjustment, Value: 0 } ? "" : $" ({State(fact.State)})");
    }

    private static string Singular(string unit) => unit.EndsWith("ies", StringComparison.Ordinal) ? unit[..^3] + "y" : unit.TrimEnd('s');

    private static string Name(string fact) => fact switch
    {
        FactNames.Examination => "written examination",
        FactNames.Supervision => "reflective supervision/consultation",
        _ => fact,
    };

    private static string Range(RequirementFact fact) => (fact.Value, fact.Max) switch
    {
        ({ } value, { } max) => $"{Number(value)} to {Number(max)}",
        ({ } value, null) => Number(value),
        (null, { } max) => $"up to {Number(max)}",
        _ => "",
    };

    private static string Number(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Per(string? per) => per switch
    {
        null => "",
        "year" => " a year",
        "month" => " a month",
        "0-years" => " for those endorsed less than a year",
        "1-years" => " for those endorsed 1 year",
        _ when per.StartsWith("cycle-", StringComparison.Ordinal) => $" in a cycle of {per["cycle-".Length..].Replace('-', ' ')}",
        _ => $" for those endorsed {per.Replace('-', ' ')}",
    };

    private static string Topic(RequirementFact fact, GuidelineVocabulary vocabulary) =>
        fact.Topic is { } topic ? $", about {vocabulary.Topics.FirstOrDefault(entry => entry.Id == topic)?.Name ?? topic}" : "";

    /// <summary>A level's name; of a level with a designation the vocabulary knows the two ids together.</summary>
    private static string Level(string id, GuidelineVocabulary vocabulary)
    {
        foreach (var level in vocabulary.Levels)
        {
            if (level.Id == id)
            {
                return level.Name;
            }

            if (level.Designations.FirstOrDefault(designation => $"{level.Id}-{Ids.Slug(designation.Code)}" == id) is { } found)
            {
                return $"{level.Name} ({found.Name})";
            }
        }

        return id;
    }
}
