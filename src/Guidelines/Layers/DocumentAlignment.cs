using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Layers;

/// <summary>Which behaviors of two documents correspond: what the layers are made of.</summary>
public sealed record DocumentAlignment
{
    public required AlignmentKind Kind { get; init; }

    public required GuidelineDocument Base { get; init; }

    public required GuidelineDocument Head { get; init; }

    /// <summary>The correspondences that have behaviors on both sides.</summary>
    public required ValueList<Correspondence> Links { get; init; }

    /// <summary>
    /// Every two editions of a level, then every two levels of an edition, each pair once. Documents of another edition and another
    /// level are joined through these alone.
    /// </summary>
    /// <param name="documents">In the library's order, which is the order of the result.</param>
    /// <param name="context">What the comparison takes from outside the documents.</param>
    public static ValueList<DocumentAlignment> Of(IEnumerable<GuidelineDocument> documents, ComparisonContext context)
    {
        var withBehaviors = documents.Where(document => document.Domains.Any(domain => !domain.Behaviors.IsEmpty)).ToList();
        var pairs = withBehaviors
            .SelectMany((document, i) => withBehaviors.Skip(i + 1).Select(other => (Base: document, Head: other)))
            .Where(pair => pair.Base.Level == pair.Head.Level ^ pair.Base.Edition == pair.Head.Edition)
            .OrderBy(pair => KindOf(pair.Base, pair.Head));
        return pairs.AsParallel().AsOrdered().Select(pair => Align(pair.Base, pair.Head, context)).ToValueList();
    }

    private static DocumentAlignment Align(GuidelineDocument @base, GuidelineDocument head, ComparisonContext context) => new()
    {
        Kind = KindOf(@base, head),
        Base = @base,
        Head = head,
        Links = GuidelineComparer.Correspond(@base, head, context).Where(found => !found.Base.IsEmpty && !found.Head.IsEmpty).ToValueList(),
    };

    private static AlignmentKind KindOf(GuidelineDocument @base, GuidelineDocument head) =>
        @base.Level == head.Level ? AlignmentKind.EditionsOfALevel : AlignmentKind.LevelsOfAnEdition;
}

/// <summary>What two aligned documents have in common. The order is that in which the layers trust alignments.</summary>
public enum AlignmentKind
{
    EditionsOfALevel,
    LevelsOfAnEdition,
}
