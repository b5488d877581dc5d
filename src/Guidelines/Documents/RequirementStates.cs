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

    private static FactState Of(GuidelineDocument document, string section, Phase phase)
    {
        var requirements = document.Requirements.Where(requirement => requirement.Phase == phase).ToList();
        var own = requirements.SelectMany(requirement => requirement.Facts).Where(fact => OwnFacts.GetValueOrDefault(section) == fact.Fact).ToList();
        if (own.Count > 0)
        {
            return Strongest(own);
        }

        var ofSection = requirements.Where(requirement => requirement.Sections.Contains(section, StringComparer.Ordinal)).ToList();
        if (ofSection.Count == 0)
        {
            return FactState.NotMentioned;
        }

        // A section without facts of its own is asked: it stands among the requirements.
        var facts = ofSection.SelectMany(requirement => requirement.Facts).Where(fact => !OwnFacts.ContainsValue(fact.Fact)).ToList();
        return facts.Count == 0 ? FactState.Required : Strongest(facts);
    }

    /// <summary>Of at least one fact: what is required of some of the applicants is required.</summary>
    public static FactState Strongest(IEnumerable<RequirementFact> facts)
    {
        FactState[] order = [FactState.Required, FactState.Encouraged, FactState.NotRequired, FactState.NotMentioned];
        return order.First(state => facts.Any(fact => fact.State == state));
    }
}
