namespace Guidelines.Tests.Content;

/// <summary>A restatement uses the terms that the original uses.</summary>
public sealed class FidelityTermTests
{
    public static TheoryData<string> Documents() => [.. Fidelity.Documents];

    public static TheoryData<string> WithBehaviors() => [.. Fidelity.WithBehaviors];

    [OfficialTheory]
    [MemberData(nameof(Documents))]
    public void Behaviors_elements_and_requirements_use_the_same_terms_of_the_glossary(string document) =>
        AssertListed(document, FidelityExceptions.Term, FidelityTerms.OfGlossary(document));

    [OfficialTheory]
    [MemberData(nameof(WithBehaviors))]
    public void Behaviors_use_the_same_families_of_terms(string document) =>
        AssertListed(document, FidelityExceptions.Family, FidelityTerms.OfVocabulary(document));

    private static void AssertListed(string document, string what, IEnumerable<(string Id, string Official, string Restated)> uses) =>
        FidelityExceptions.AssertListed(uses.Where(use => use.Official != use.Restated).Select(use => new Deviation(document, use.Id, what, use.Official, use.Restated)), document, what);
}
