using Guidelines.Documents;
using Xunit.Abstractions;

namespace Guidelines.Tests.Content;

/// <summary>
/// The figures of the restatement, asserted and told:
/// <c>dotnet test tests/Guidelines.Tests --filter FidelityFigures --logger "console;verbosity=detailed"</c> prints them.
/// </summary>
public sealed class FidelityFiguresTests(ITestOutputHelper output)
{
    private const int BehaviorsOfAll = 419;
    private const int ElementsOfAll = 112;
    private const int TermsOfAll = 36;

    [OfficialFact]
    public void There_are_as_many_areas_behaviors_and_elements_in_every_domain()
    {
        var (official, restated) = (Fidelity.WithBehaviors.SelectMany(id => CountsOf(Fidelity.Official(id))).ToList(), Fidelity.WithBehaviors.SelectMany(id => CountsOf(Fidelity.Restated(id))).ToList());

        output.WriteLine($"{"document",-14} {"domain",-6} {"areas",6} {"behaviors",9} {"elements",8}");
        var all = Counts.Sum("all", restated);
        foreach (var counts in restated.GroupBy(counts => counts.Document).SelectMany(document => document.Append(Counts.Sum(document.Key, document))).Append(all))
        {
            output.WriteLine($"{counts.Document,-14} {counts.Domain,-6} {counts.Areas,6} {counts.Behaviors,9} {counts.Elements,8}");
        }

        Assert.Equal(official, restated);
        Assert.Equal((BehaviorsOfAll, ElementsOfAll), (all.Behaviors, all.Elements));
    }

    [OfficialFact]
    public void There_are_as_many_requirements_facts_and_terms()
    {
        var (official, restated) = (Fidelity.Documents.Select(id => Asked(Fidelity.Official(id))).ToList(), Fidelity.Documents.Select(id => Asked(Fidelity.Restated(id))).ToList());
        var terms = Fidelity.RestatedEditions.Value.Sum(edition => edition.Glossary.Count);

        output.WriteLine($"{"document",-14} {"initial",7} {"renewal",7} {"sentences",9} {"facts",5}");
        foreach (var asked in restated)
        {
            output.WriteLine($"{asked.Document,-14} {asked.Initial,7} {asked.Renewal,7} {asked.Sentences,9} {asked.Facts,5}");
        }

        output.WriteLine($"terms of glossaries: {terms}");
        Assert.Equal(official, restated);
        Assert.Equal(TermsOfAll, terms);
    }

    [OfficialFact]
    public void Comparisons_agree()
    {
        var all = FidelityComparison.Pairs.Select(FidelityComparison.Of).ToList();
        output.WriteLine("Comparisons of the restatements that say what those of the official texts say, no crosswalk:");
        output.WriteLine(Line("pair", "links", "kinds", "scopes", "grades", "moves", "unchanged", "changed"));
        foreach (var comparison in all)
        {
            output.WriteLine(LineOf(comparison.Pair, [comparison]));
        }

        output.WriteLine(LineOf("editions of a level", [.. all.Where(comparison => comparison.IsOfEditions)]));
        output.WriteLine(LineOf("other pairs", [.. all.Where(comparison => !comparison.IsOfEditions)]));
        output.WriteLine("unchanged, changed: pairs of one behavior on each side whose originals are so, and whose restatements are, too");
        output.WriteLine($"exceptions listed: {string.Join(", ", FidelityExceptions.All.CountBy(row => row.Deviation.What).Select(count => $"{count.Key} {count.Value}"))}");

        Assert.All(FidelityExceptions.All, row => Assert.True(IsWhole(row.Deviation, row.Reason), row.Deviation.ToString()));
    }

    [OfficialFact]
    public void Terms_are_used_alike()
    {
        output.WriteLine("Behaviors, elements and requirements that use the same terms as the originals, among those where either uses any:");
        output.WriteLine($"{"document",-14} {"of the glossary",18} {"of the vocabulary",18}");
        foreach (var document in Fidelity.Documents)
        {
            output.WriteLine($"{document,-14} {Alike(FidelityTerms.OfGlossary(document)),18} {Alike(FidelityTerms.OfVocabulary(document)),18}");
        }

        static Share Alike(IEnumerable<(string Id, string Official, string Restated)> uses)
        {
            var any = uses.Where(use => (use.Official, use.Restated) is not ("-", "-")).ToList();
            return new Share(any.Count(use => use.Official == use.Restated), any.Count);
        }
    }

    private static bool IsWhole(Deviation deviation, string reason) =>
        reason.Length > 0 && FidelityExceptions.Whats.Contains(deviation.What, StringComparer.Ordinal)
        && (deviation.Pair == "-" || deviation.Pair.Split("...").All(document => Fidelity.Documents.Contains(document, StringComparer.Ordinal)));

    private static string LineOf(string name, IReadOnlyList<FidelityComparison> comparisons)
    {
        var minimal = comparisons.SelectMany(comparison => comparison.MinimalPairs).ToList();
        return Line(
            name,
            Sum(comparison => comparison.Links),
            Sum(comparison => comparison.Kinds),
            Sum(comparison => comparison.Scopes),
            Sum(comparison => comparison.Grades),
            Sum(comparison => comparison.Moves),
            Kept(official: true),
            Kept(official: false));

        string Sum(Func<FidelityComparison, Share> share) => comparisons.Select(share).Aggregate((sum, one) => sum + one).ToString();

        string Kept(bool official) => new Share(minimal.Count(pair => pair.Official == official && pair.Restated == official), minimal.Count(pair => pair.Official == official)).ToString();
    }

    private static string Line(string name, params string[] cells) => $"{name,-29}{string.Concat(cells.Select(cell => $" {cell,16}"))}";

    private static IEnumerable<Counts> CountsOf(GuidelineDocument document) => document.Domains.Select(domain =>
        new Counts(document.Id, domain.Id, domain.Areas.Count, domain.Behaviors.Count, domain.Behaviors.Sum(behavior => behavior.Elements.Count)));

    private static (string Document, int Initial, int Renewal, int Sentences, int Facts) Asked(GuidelineDocument document) => (
        document.Id,
        document.Requirements.Count(requirement => requirement.Phase is Phase.Initial),
        document.Requirements.Count(requirement => requirement.Phase is Phase.Renewal),
        document.Requirements.Sum(requirement => RequirementSentences.Of(requirement).Count),
        document.Requirements.Sum(requirement => requirement.Facts.Count));

    private sealed record Counts(string Document, string Domain, int Areas, int Behaviors, int Elements)
    {
        public static Counts Sum(string document, IEnumerable<Counts> all) =>
            all.Aggregate(new Counts(document, "all", 0, 0, 0), (sum, one) => sum with { Areas = sum.Areas + one.Areas, Behaviors = sum.Behaviors + one.Behaviors, Elements = sum.Elements + one.Elements });
    }
}
