using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Layers;

/// <summary>The competencies of a library: every behavior belongs to one, alone where nothing corresponds to it.</summary>
public sealed class Competencies
{
    private readonly Dictionary<string, Competency> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Competency> _byBehavior = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _recorded;

    private Competencies(ValueList<Competency> all, IReadOnlyDictionary<string, string> recorded)
    {
        All = all;
        _recorded = recorded;
        foreach (var competency in all)
        {
            _byId.Add(competency.Id, competency);
            foreach (var behavior in competency.Behaviors)
            {
                _byBehavior.Add(behavior, competency);
            }
        }
    }

    /// <summary>In the order of their earliest behaviors.</summary>
    public ValueList<Competency> All { get; }

    /// <summary>The rows that <c>lineage.tsv</c> lacks: for behaviors that are not recorded, or now belong to another competency.</summary>
    public ValueList<LineageRow> Unrecorded =>
        All.SelectMany(competency => competency.Behaviors.Select(behavior => new LineageRow(competency.Id, behavior)))
            .Where(row => _recorded.GetValueOrDefault(row.Behavior) != row.Competency).ToValueList();

    public Competency? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The competency that a behavior belongs to; null for an id that is no behavior's.</summary>
    public Competency? OfBehavior(string behavior) => _byBehavior.GetValueOrDefault(behavior);

    /// <param name="editions">The library's editions, each with its documents in the order of levels.</param>
    /// <param name="alignments">Their documents' alignments.</param>
    /// <param name="lineage">The competencies recorded so far.</param>
    public static Competencies Of(ValueList<EditionContent> editions, ValueList<DocumentAlignment> alignments, ValueList<LineageRow> lineage)
    {
        var groups = new BehaviorGroups(ByAge(editions).SelectMany(content => content.Documents));
        foreach (var link in InOrder(alignments))
        {
            groups.Join(link);
        }

        return new Competencies(CompetencyIds.Give(groups.All, lineage).ToValueList(), CompetencyIds.Recorded(lineage));
    }

    // An edition without a date counts as the latest.
    private static IEnumerable<EditionContent> ByAge(ValueList<EditionContent> editions) =>
        editions.OrderBy(content => content.Edition.Published is null)
            .ThenBy(content => content.Edition.Published, StringComparer.Ordinal)
            .ThenBy(content => content.Edition.Id, StringComparer.Ordinal);

    private static IEnumerable<Correspondence> InOrder(ValueList<DocumentAlignment> alignments) =>
        alignments.SelectMany(alignment => alignment.Links.Select(link => (alignment.Kind, Link: link)))
            .OrderByDescending(pair => pair.Link.Reviewed)
            .ThenBy(pair => pair.Kind)
            .ThenByDescending(pair => pair.Link.Confidence)
            .ThenBy(pair => pair.Link.Base[0].Id, StringComparer.Ordinal)
            .ThenBy(pair => pair.Link.Head[0].Id, StringComparer.Ordinal)
            .Select(pair => pair.Link);
}
