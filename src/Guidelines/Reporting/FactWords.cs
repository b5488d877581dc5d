using System.Globalization;
using Guidelines.Documents;
using Guidelines.Reading.Facts;
using Guidelines.Vocabulary;

namespace Guidelines.Reporting;

/// <summary>A typed fact said in words: "at least 30 clock hours", "written examination not required".</summary>
public static class FactWords
{
    public static string Of(RequirementFact fact, GuidelineVocabulary vocabulary)
    {
        var codes = fact.Designations.IsEmpty ? "" : $" [{string.Join(' ', fact.Designations)}]";
        return Said(Subject(fact), fact, Value(fact, vocabulary)) + codes;
    }

    /// <summary>"transcript required", but "provider: Infant Mental Health Specialist".</summary>
    public static string Said(string? subject, RequirementFact fact, string value) => subject is null ? value : subject + (fact.Fact is FactNames.Provider ? ": " : " ") + value;

    /// <summary>What the fact is about, where its value does not say so.</summary>
    public static string? Subject(RequirementFact fact) => fact.Fact switch
    {
        FactNames.Adjustment => null,
        FactNames.Hours or FactNames.Years or FactNames.Count or FactNames.Window or FactNames.Alternatives when HasFigure(fact) => null,
        FactNames.Examination => "written examination",
        FactNames.Supervision => "reflective supervision/consultation",
        _ => fact.Fact,
    };

    /// <summary>The figure or the demand, with whom and what it concerns but for designations.</summary>
    public static string Value(RequirementFact fact, GuidelineVocabulary vocabulary)
    {
        var words = fact.Fact switch
        {
            FactNames.Provider => Anyone(fact.Levels, vocabulary) + (fact.Qualifier is Qualifiers.MayCount ? " in some cases" : ""),
            FactNames.Adjustment => Adjustment(fact),
            FactNames.Window when HasFigure(fact) => "within " + Amount(fact),
            FactNames.Alternatives when HasFigure(fact) => $"{fact.Qualifier ?? Qualifiers.Any} of {Range(fact)} alternatives",
            FactNames.Supervision when HasFigure(fact) => $"{State(fact.State)} after {Amount(fact)}",
            _ when fact.Qualifier is Qualifiers.MayCount => Permitted(fact),
            _ => (HasFigure(fact) ? Amount(fact) : State(fact.State) + (fact.Per is "year" ? " every year" : Per(fact.Per))) + (fact.Qualifier is Qualifiers.Any ? " as one of the alternatives" : ""),
        };
        return words + Topic(fact, vocabulary) + Who(fact, vocabulary) + (SaysState(fact) ? "" : $" ({State(fact.State)})");
    }

    public static string State(FactState state) => state switch
    {
        FactState.Required => "required",
        FactState.NotRequired => "not required",
        FactState.Encouraged => "encouraged",
        _ => "not mentioned",
    };

    /// <summary>The figure alone, with its bound: "at least 30".</summary>
    public static string Figure(RequirementFact fact) => Bound(fact) + Range(fact);

    public static string Number(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>Behind a figure: " a year", " in a cycle of 3 years".</summary>
    public static string Per(string? per) => per switch
    {
        null => "",
        "year" => " a year",
        "month" => " a month",
        "0-years" => " for those endorsed less than a year",
        "1-years" => " for those endorsed 1 year",
        _ when per.StartsWith("cycle-", StringComparison.Ordinal) => $" in a cycle of {per["cycle-".Length..].Replace('-', ' ')}",
        _ => $" for those endorsed {per.Replace('-', ' ')}",
    };

    /// <summary>Behind a figure: " about psychotherapy".</summary>
    public static string Topic(RequirementFact fact, GuidelineVocabulary vocabulary) =>
        fact.Topic is { } topic ? $" about {vocabulary.Topics.FirstOrDefault(entry => entry.Id == topic)?.Name ?? topic}" : "";

    /// <summary>Behind a figure: ", supervised by" or " by" whom; nothing where it does not matter.</summary>
    public static string Who(RequirementFact fact, GuidelineVocabulary vocabulary) =>
        fact.Levels.IsEmpty || fact.Fact is FactNames.Provider ? ""
        : (fact.Fact is FactNames.Years ? ", supervised by " : " by ") + Anyone(fact.Levels, vocabulary);

    private static bool HasFigure(RequirementFact fact) => fact is not { Value: null, Max: null };

    // A figure that is merely given is asked; what may count and what an adjustment leaves out say so themselves.
    private static bool SaysState(RequirementFact fact) =>
        fact.State is FactState.Required || fact.Qualifier is Qualifiers.MayCount || fact.Fact is FactNames.Adjustment or FactNames.Supervision || (!HasFigure(fact) && fact.Fact is not FactNames.Provider);

    private static string Adjustment(RequirementFact fact) => fact switch
    {
        { Value: 0 } => "nothing" + Per(fact.Per),
        { Value: null, Max: null } => "no mid-cycle adjustment" + Per(fact.Per),
        _ => Amount(fact),
    };

    private static string Amount(RequirementFact fact)
    {
        var noun = fact.Unit is { } unit ? " " + (fact is { Value: 1, Max: null, Of: null } ? Singular(unit) : unit) : "";
        return Figure(fact) + (fact.Of is { } of ? " of " + Number(of) : "") + noun + Per(fact.Per);
    }

    private static string Bound(RequirementFact fact) => fact.Qualifier switch
    {
        Qualifiers.Minimum => "at least ",
        Qualifiers.Maximum => "at most ",
        _ => "",
    };

    private static string Range(RequirementFact fact) => (fact.Value, fact.Max) switch
    {
        ({ } value, { } max) => $"{Number(value)} to {Number(max)}",
        ({ } value, null) => Number(value),
        (null, { } max) => $"up to {Number(max)}",
        _ => "",
    };

    private static string Singular(string unit) => unit.EndsWith("ies", StringComparison.Ordinal) ? unit[..^3] + "y" : unit.TrimEnd('s');

    private static string Permitted(RequirementFact fact) =>
        fact is { Fact: FactNames.Years, Of: { } of } ? $"{Amount(fact with { Of = null })} of other experience may count towards the {Number(of)}" : Amount(fact) + " may be such";

    private static string Anyone(ValueList<string> levels, GuidelineVocabulary vocabulary)
    {
        var names = levels.Select(level => Level(level, vocabulary)).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} or {names[^1]}";
    }

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

        return id == LevelMentions.AnyLevel ? "anyone endorsed" : id;
    }
}
