using Guidelines.Comparison.Text;
using Guidelines.Documents;
using Guidelines.Graph;
using Guidelines.Tests.Reading.Official;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Content;

/// <summary>A restatement uses the terms that the original uses: those of the edition's glossary, and the families whose members change from edition to edition.</summary>
public sealed class FidelityTermTests
{
    private static readonly Lazy<CompetencyGraph> Official = new(() => CompetencyGraph.Of(OfficialEditions.Ids.Select(Fidelity.OfficialEdition), GuidelineVocabulary.Default));

    private static readonly Lazy<CompetencyGraph> Restated = new(() => CompetencyGraph.Of(Fidelity.RestatedEditions.Value, GuidelineVocabulary.Default));

    private static readonly TermMatcher Families = new(GuidelineVocabulary.Default.Terms);

    public static TheoryData<string> Documents() => [.. Fidelity.Documents];

    public static TheoryData<string> WithBehaviors() => [.. Fidelity.WithBehaviors];

    [OfficialTheory]
    [MemberData(nameof(Documents))]
    public void Behaviors_elements_and_requirements_use_the_same_terms_of_the_glossary(string document) =>
        FidelityExceptions.AssertListed(
            Deviations(document, FidelityExceptions.Term, Restated.Value.Nodes.Where(node => node.InDocument?.Id == document).Select(node => node.Id), id => TermsOf(Official.Value, id), id => TermsOf(Restated.Value, id)),
            document,
            FidelityExceptions.Term);

    [OfficialTheory]
    [MemberData(nameof(WithBehaviors))]
    public void Behaviors_use_the_same_families_of_terms(string document)
    {
        var (official, restated) = (FamiliesOf(Fidelity.Official(document)), FamiliesOf(Fidelity.Restated(document)));

        FidelityExceptions.AssertListed(
            Deviations(document, FidelityExceptions.Family, official.Keys, id => official[id], id => restated.GetValueOrDefault(id, "-")), document, FidelityExceptions.Family);
    }

    private static IEnumerable<Deviation> Deviations(string document, string what, IEnumerable<string> ids, Func<string, string> official, Func<string, string> restated) =>
        ids.Where(id => official(id) != restated(id)).Select(id => new Deviation(document, id, what, official(id), restated(id)));

    // Notes may tell of a mistake of the source, and so use terms that the original does not.
    private static string TermsOf(CompetencyGraph graph, string id) =>
        graph.Find(id) is { } node ? Joined(graph.TermsIn(node).Where(use => use.Part is not TextPart.Note).Select(use => use.Use.Term.Id)) : "-";

    private static Dictionary<string, string> FamiliesOf(GuidelineDocument document) => Statement.Of(document, Families)
        .ToDictionary(statement => statement.Behavior.Id, statement => Joined(statement.Units.Where(unit => unit.IsTerm).Select(unit => unit.Lemma[1..])), StringComparer.Ordinal);

    private static string Joined(IEnumerable<string> ids) => string.Join(' ', ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) is { Length: > 0 } joined ? joined : "-";
}
