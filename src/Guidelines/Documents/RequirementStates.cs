namespace Guidelines.Documents;

/// <summary>What a document says of one section of requirements, for endorsement and for renewal.</summary>
public sealed record RequirementState(string Section, FactState Initial, FactState Renewal);

/// <summary>Sums up a document's requirements section by section, so that silence shows as well as demand.</summary>
public static class RequirementStates
{
    // Facts that say of a whole section whether it is asked, wherever they stand.
    private static readonly Dictionary<string, string> OwnFacts = new(StringComparer.Ordinal)
    {
        ["examination"] = FactNames.Examination,
        ["membership"] = FactNames.Membership,
        ["documentation"] = FactNames.Documentation,
        ["supervision"] = FactNames.Supervision,
    };

    /// <summary>One row per section, in the order given; none for a document without requirements.</summary>
    public static ValueList<RequirementState> Of(GuidelineDocument document, IEnumerable<string> sections) =>
        document.Requirements.IsEmpty
            ? []
            : sections.Select(section => new RequirementState(section, Of(document, section, Phase.Initial), Of(document, section, Phase.Renewal))).ToValueList();

    /// <summary>
    /// What facts of one section demand of some at least; what stands among the requirements is asked, unless a fact says otherwise.
    /// What may count towards a demand, and what replaces it in a part of the cycle, is no demand of its own.
    /// </summary>
    public static FactState Of(IEnumerable<RequirementFact> facts)
    {
        var demands = facts.Where(fact => fact is { Qualifier: not Qualifiers.MayCount, Fact: not FactNames.Adjustment }).Select(fact => fact.State).ToHashSet();
        FactState[] fromStrongest = [FactState.Required, FactState.Encouraged, FactState.NotRequired, FactState.NotMentioned];
        return demands.Count == 0 ? FactState.Required : fromStrongest.First(demands.Contains);
    }

    private static FactState Of(GuidelineDocument document, string section, Phase phase)
    {
        var requirements = document.Requirements.Where(requirement => requirement.Phase == phase).ToList();
        var ofSection = requirements.Where(requirement => requirement.Sections.Contains(section, StringComparer.Ordinal)).ToList();
        var own = requirements.SelectMany(requirement => requirement.Facts).Where(fact => OwnFacts.GetValueOrDefault(section) == fact.Fact).ToList();
        if (own.Count > 0)
        {
            // Hours of supervision are a demand too; a figure in a joined section may be another section's.
            return Of([.. own, .. ofSection.Where(requirement => requirement.Sections.Count == 1).SelectMany(requirement => requirement.Facts).Where(fact => !OwnFacts.ContainsValue(fact.Fact))]);
        }

        return ofSection.Count == 0 ? FactState.NotMentioned : Of(ofSection.SelectMany(requirement => requirement.Facts).Where(fact => !OwnFacts.ContainsValue(fact.Fact)));
    }
}
