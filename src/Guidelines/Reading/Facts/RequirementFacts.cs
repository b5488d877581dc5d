using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Facts;

/// <summary>Reads typed facts out of the sentences of one requirement, by grammar and never by known sentences.</summary>
public static class RequirementFacts
{
    /// <summary>
    /// The facts in the order of the sentences that state them, each with its sentence. What the text is silent about has no fact.
    /// </summary>
    /// <param name="requirement">The section; facts that it already holds are not looked at.</param>
    /// <param name="level">The level of the document, whose designations may limit a fact; null where it is not known.</param>
    /// <param name="vocabulary">Names of levels and topics.</param>
    public static ValueList<RequirementFact> Extract(Requirement requirement, LevelEntry? level, GuidelineVocabulary vocabulary)
    {
        var context = new FactContext(requirement, level, vocabulary);
        List<FoundFact> found =
        [
            .. AdjustmentFacts.Read(context),
            .. HourFacts.Read(context),
            .. WindowFacts.Read(context),
            .. YearFacts.Read(context),
            .. RatingFacts.Read(context),
            .. CountFacts.Read(context),
            .. ProviderFacts.Read(context),
            .. AlternativeFacts.Read(context),
            .. ExaminationFacts.Read(context),
            .. PaperFacts.Read(context),
            .. MembershipFacts.Read(context),
            .. SupervisionFacts.Read(context),
        ];
        found.AddRange(NaturalFacts.Read(context, found));
        var asked = SupervisionFacts.AskedOnlyOf(found);
        return found
            .Select(fact => fact.Fact.Designations.IsEmpty ? fact with { Fact = fact.Fact with { Designations = asked } } : fact)
            .OrderBy(fact => fact.Sentence.Index).ThenBy(fact => fact.Position)
            .Select(fact => (Fact: Finish(fact, requirement), fact.Sentence))
            .DistinctBy(pair => (pair.Fact with { Sentence = "" }, IsSaidOnce(pair.Fact) && !pair.Sentence.IsAlternative ? null : pair.Sentence))
            .Select(pair => pair.Fact)
            .ToValueList();
    }

    // A demand without a figure is the same in any sentence, but each alternative makes its own.
    private static bool IsSaidOnce(RequirementFact fact) => fact.Value is null && fact.Levels.IsEmpty;

    // One of several alternatives is asked of nobody by itself; and what limits the requirement limits its facts.
    private static RequirementFact Finish(FoundFact found, Requirement requirement)
    {
        var fact = found.Fact;
        return fact with
        {
            Qualifier = found.Sentence.IsAlternative && fact.Qualifier != Qualifiers.MayCount ? Qualifiers.Any : fact.Qualifier,
            Designations = fact.Designations.IsEmpty ? requirement.Designations : fact.Designations,
        };
    }
}
