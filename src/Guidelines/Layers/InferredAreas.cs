using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Layers;

/// <summary>The areas of behaviors that their own edition ties to none, each with its evidence.</summary>
/// <remarks>
/// Rounds: the first asks the other editions of the level, where they tie behaviors themselves; each later one asks the other levels
/// of the edition, where a behavior was tied or got its area in an earlier round, until a round adds nothing. A round sees only what
/// stood before it, so that no order of documents matters.
/// </remarks>
public sealed class InferredAreas
{
    // Below this confidence more than half of the areas were wrong when those that Michigan 2025 states were hidden and inferred.
    private const double Least = 0.4;

    private readonly Dictionary<string, InferredArea> _areas;

    private InferredAreas(Dictionary<string, InferredArea> areas) => _areas = areas;

    public IReadOnlyCollection<InferredArea> All => _areas.Values;

    /// <summary>The same by the ids of the behaviors.</summary>
    public IReadOnlyDictionary<string, InferredArea> ByBehavior => _areas;

    public InferredArea? OfBehavior(string behavior) => _areas.GetValueOrDefault(behavior);

    public static InferredAreas Of(ValueList<DocumentAlignment> alignments)
    {
        var inferred = new Dictionary<string, InferredArea>(StringComparer.Ordinal);
        Add(Round(alignments.Where(alignment => alignment.Kind is AlignmentKind.EditionsOfALevel), inferred: []));
        var levels = alignments.Where(alignment => alignment.Kind is AlignmentKind.LevelsOfAnEdition).ToList();
        while (Add(Round(levels, inferred)))
        {
        }

        return new InferredAreas(inferred);

        bool Add(IReadOnlyList<InferredArea> found)
        {
            foreach (var area in found)
            {
                inferred.Add(area.Behavior, area);
            }

            return found.Count > 0;
        }
    }

    private static IReadOnlyList<InferredArea> Round(IEnumerable<DocumentAlignment> alignments, Dictionary<string, InferredArea> inferred)
    {
        var evidence = new Dictionary<string, List<Evidence>>(StringComparer.Ordinal);
        var listed = new Dictionary<string, ValueList<AreaName>>(StringComparer.Ordinal);
        foreach (var alignment in alignments)
        {
            List(alignment.Base);
            List(alignment.Head);
            foreach (var link in alignment.Links)
            {
                Ask(link.Base, link.Head, link);
                Ask(link.Head, link.Base, link);
            }
        }

        return [.. evidence.Select(pair => Decide(pair.Key, pair.Value, listed[pair.Key])).OfType<InferredArea>()];

        void List(GuidelineDocument document)
        {
            foreach (var domain in document.Domains)
            {
                foreach (var behavior in domain.Behaviors)
                {
                    listed.TryAdd(behavior.Id, domain.Areas);
                }
            }
        }

        void Ask(ValueList<Behavior> untied, ValueList<Behavior> others, Correspondence link)
        {
            foreach (var behavior in untied.Where(behavior => behavior.AreaId is null && !inferred.ContainsKey(behavior.Id)))
            {
                foreach (var other in others)
                {
                    if (AreaOf(other) is { } area)
                    {
                        Of(behavior.Id).Add(new Evidence(other.Id, area.Id, link.Similarity * link.Confidence * area.Confidence));
                    }
                }
            }
        }

        (string Id, double Confidence)? AreaOf(Behavior behavior) =>
            behavior.AreaId is { } tied ? (tied, 1)
            : inferred.GetValueOrDefault(behavior.Id) is { } known ? (known.AreaId, (double)known.Confidence)
            : null;

        List<Evidence> Of(string behavior) =>
            evidence.TryGetValue(behavior, out var known) ? known : evidence[behavior] = [];
    }

    // Evidence for areas that the document does not list counts against the others, but such an area is never inferred.
    private static InferredArea? Decide(string behavior, List<Evidence> evidence, ValueList<AreaName> listed)
    {
        var areas = evidence.GroupBy(one => one.AreaId, StringComparer.Ordinal)
            .Select(group => (Id: group.Key, All: group.ToList(), Weight: group.Sum(one => one.Strength)))
            .OrderByDescending(area => area.Weight).ToList();
        var best = areas[0];
        if (best.Weight <= 0 || (areas.Count > 1 && AreEqual(best.Weight, areas[1].Weight)) || listed.All(area => area.Id != best.Id))
        {
            return null;
        }

        var confidence = best.All.Max(one => one.Strength) * best.Weight / areas.Sum(area => area.Weight);
        return confidence < Least ? null : new InferredArea
        {
            Behavior = behavior,
            AreaId = best.Id,
            Evidence = best.All.Select(one => one.Behavior).Distinct(StringComparer.Ordinal).ToValueList(),
            Confidence = Math.Round((decimal)confidence, 3),
        };
    }

    // Sums of the same figures in another order differ in their last bits.
    private static bool AreEqual(double left, double right) => Math.Abs(left - right) < 1e-9;

    private readonly record struct Evidence(string Behavior, string AreaId, double Strength);
}
