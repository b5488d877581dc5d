using Guidelines.Comparison.Text;
using Guidelines.Documents;
using Guidelines.Graph;
using Guidelines.Tests.Reading.Official;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Content;

/// <summary>The terms that a text uses, by its id; of the official text and of the restatement. Notes do not count: they may tell of a mistake of the source.</summary>
internal static class FidelityTerms
{
    private static readonly Lazy<CompetencyGraph> Official = new(() => CompetencyGraph.Of(OfficialEditions.Ids.Select(Fidelity.OfficialEdition), GuidelineVocabulary.Default));

    private static readonly Lazy<CompetencyGraph> Restated = new(() => CompetencyGraph.Of(Fidelity.RestatedEditions.Value, GuidelineVocabulary.Default));

    private static readonly TermMatcher Families = new(GuidelineVocabulary.Default.Terms);

    /// <summary>The terms of the edition's glossary, which the graph joins to behaviors, elements and requirements.</summary>
    public static IEnumerable<(string Id, string Official, string Restated)> OfGlossary(string document) =>
        from id in Official.Value.Nodes.Where(node => node.InDocument?.Id == document && node is BehaviorNode or ElementNode or RequirementNode).Select(node => node.Id)
        select (id, TermsOf(Official.Value, id), TermsOf(Restated.Value, id));

    /// <summary>The families of terms that the vocabulary has, whose members change from edition to edition; of each behavior with its elements.</summary>
    public static IEnumerable<(string Id, string Official, string Restated)> OfVocabulary(string document)
    {
        var restated = FamiliesOf(Fidelity.Restated(document));
        return from behavior in FamiliesOf(Fidelity.Official(document)) select (behavior.Key, behavior.Value, restated.GetValueOrDefault(behavior.Key, "-"));
    }

    private static string TermsOf(CompetencyGraph graph, string id) =>
        graph.Find(id) is { } node ? Joined(graph.TermsIn(node).Where(use => use.Part is not TextPart.Note).Select(use => use.Use.Term.Id)) : "-";

    private static Dictionary<string, string> FamiliesOf(GuidelineDocument document) => Statement.Of(document, Families)
        .ToDictionary(statement => statement.Behavior.Id, statement => Joined(statement.Units.Where(unit => unit.IsTerm).Select(unit => unit.Lemma[1..])), StringComparer.Ordinal);

    private static string Joined(IEnumerable<string> ids) => string.Join(' ', ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) is { Length: > 0 } joined ? joined : "-";
}
