using Guidelines.Comparison;
using Guidelines.Comparison.Requirements;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Comparison.Requirements;

/// <summary>Invented requirements, as short as a test needs them.</summary>
internal static class Asked
{
    public static GuidelineDocument By(string edition, params IEnumerable<Requirement> requirements) => By(edition, "ifa", requirements);

    public static GuidelineDocument By(string edition, string level, params IEnumerable<Requirement> requirements)
    {
        var id = Ids.Document(edition, level);
        return new()
        {
            Id = id,
            Edition = edition,
            Level = level,
            Title = "Gardener",
            Wording = Wording.Restated,
            Requirements = requirements.Select(requirement => requirement with { Id = Ids.Requirement(id, requirement.Section, requirement.Phase, requirement.Designations) }).ToValueList(),
        };
    }

    /// <param name="sections">One, or several that are joined, parted by blanks.</param>
    /// <param name="text">The running text; facts say what it states.</param>
    /// <param name="facts">A sentence that is missing is the text.</param>
    public static Requirement In(string sections, string text, params IEnumerable<RequirementFact> facts) => new()
    {
        Id = "",
        Sections = sections.Split(' ').ToValueList(),
        Phase = Phase.Initial,
        Title = sections,
        Text = text,
        Facts = facts.Select(fact => fact.Sentence.Length > 0 ? fact : fact with { Sentence = text }).ToValueList(),
    };

    public static Requirement AtRenewal(this Requirement requirement) => requirement with { Phase = Phase.Renewal };

    public static Requirement Of(this Requirement requirement, params IEnumerable<string> designations) => requirement with { Designations = designations.ToValueList() };

    public static RequirementFact Fact(string fact, FactState state = FactState.Required) => new() { Fact = fact, State = state, Sentence = "" };

    public static RequirementFact Hours(decimal hours, string? per = null) => Fact(FactNames.Hours) with { Value = hours, Unit = "clock hours", Per = per, Qualifier = "minimum" };

    /// <summary>One rating of three, told by the sentence that says from whom.</summary>
    public static RequirementFact Rating(string sentence) => Fact(FactNames.Count) with { Value = 1, Unit = "ratings", Of = 3, Sentence = sentence };

    public static ValueList<RequirementChange> Compare(GuidelineDocument @base, GuidelineDocument head) => RequirementComparer.Compare(@base, head, GuidelineVocabulary.Default);

    /// <summary>Compares one requirement with one, which are of one section.</summary>
    public static RequirementChange Compare(Requirement @base, Requirement head) => Assert.Single(Compare(By("aa-2001", @base), By("bb-2002", head)));

    /// <summary>Compares one fact with one.</summary>
    public static FactChange Compare(RequirementFact @base, RequirementFact head) =>
        Assert.Single(Compare(In("training", "Rakes a lawn.", @base), In("training", "Rakes a lawn.", head)).Facts);
}
