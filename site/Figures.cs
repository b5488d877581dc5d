using Guidelines.Documents;
using Guidelines.Reporting;
using Guidelines.Vocabulary;

namespace Guidelines.Site;

/// <summary>The figures of requirements as pages say them: those that tell something without their sentence, with rates that compare.</summary>
public static class Figures
{
    private const string CycleStart = "cycle-";
    private const string CycleEnd = "-years";

    /// <summary>"at least 45 clock hours in a cycle of 3 years (= 15 a year); …"; empty where no figure or plain demand is stated.</summary>
    public static string Of(Requirement requirement, GuidelineVocabulary vocabulary) =>
        string.Join("; ", requirement.Facts.Where(TellsAlone)
            .Select(fact => FactWords.Of(Unmarked(fact, requirement), vocabulary) + (YearsOf(fact) is > 1 and var years && IsHours(fact) ? $" (= {FactWords.Number(fact.Value!.Value / years)} a year)" : ""))
            .Distinct(StringComparer.Ordinal));

    /// <summary>Its figures, or that it has none: then its text says it all.</summary>
    public static string InShort(Requirement requirement, GuidelineVocabulary vocabulary) => Of(requirement, vocabulary) is { Length: > 0 } figures ? figures : "stated without figures";

    /// <summary>The hours of a section in one phase: those asked in all, not those of them about a topic.</summary>
    public static IEnumerable<HoursFigure> Hours(GuidelineDocument document, string section, Phase phase) =>
        from requirement in document.Requirements
        where requirement.Phase == phase && requirement.Sections.Contains(section, StringComparer.Ordinal)
        from fact in requirement.Facts
        where IsHours(fact) && fact is { Of: null, Topic: null }
        let years = YearsOf(fact)
        select new HoursFigure(requirement, fact, years > 0 ? fact.Value!.Value / years : fact.Value!.Value);

    // A designation that stands at the requirement need not stand at each of its figures.
    private static RequirementFact Unmarked(RequirementFact fact, Requirement requirement) => fact.Designations == requirement.Designations ? fact with { Designations = [] } : fact;

    // "1 of 3 ratings" says nothing without the sentence that says by whom.
    private static bool TellsAlone(RequirementFact fact) => fact is not { Fact: FactNames.Count, Of: not null } || !fact.Levels.IsEmpty;

    private static bool IsHours(RequirementFact fact) => fact is { Fact: FactNames.Hours, Value: not null };

    /// <summary>1 for a yearly figure, 3 for one of a three-year cycle, 0 for one that has no rate.</summary>
    private static int YearsOf(RequirementFact fact) => fact.Per switch
    {
        "year" => 1,
        { } per when per.StartsWith(CycleStart, StringComparison.Ordinal) && per.EndsWith(CycleEnd, StringComparison.Ordinal)
            && int.TryParse(per[CycleStart.Length..^CycleEnd.Length], System.Globalization.CultureInfo.InvariantCulture, out var years) => years,
        _ => 0,
    };
}

/// <summary>Hours that a requirement asks.</summary>
/// <param name="Requirement">Which states them.</param>
/// <param name="Fact">As stated.</param>
/// <param name="Comparable">In all, or by the year where the fact is a rate.</param>
public sealed record HoursFigure(Requirement Requirement, RequirementFact Fact, decimal Comparable);
