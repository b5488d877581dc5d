using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Reading.Crosswalks;
using Guidelines.Writing;

namespace Guidelines.Libraries;

/// <summary>Words the computed correspondences of two editions as rows of a crosswalk. Confirmed as they stand, they change no comparison.</summary>
/// <param name="library">Computes them.</param>
/// <param name="behaviors">Those of both editions.</param>
/// <param name="kept">The rows beside which the suggestions will stand; nothing is suggested on what they name.</param>
internal sealed class SuggestedRows(Library library, HeldBehaviors behaviors, IReadOnlyCollection<CrosswalkRow> kept)
{
    private const string Justification = "LexicalSimilarityThresholdMatching";
    private const string Tool = "guidelines";
    private const string Measure = "cosine of words and pairs of words (tf-idf)";

    private readonly Library _published = library.Published();

    /// <summary>Whether the program wrote a row and no person has touched it, so that it can be written anew.</summary>
    public static bool AreOfProgram(CrosswalkRow row) =>
        row is { Justification: Justification, Comment: null } && row.Slots.Any(slot => slot.Name == Sssom.Tool && slot.Values is [Tool]);

    /// <summary>Level by level, in the order of the comparison.</summary>
    public IEnumerable<CrosswalkRow> Of(EditionContent @base, EditionContent head) =>
        from document in @base.Documents
        from other in head.Documents
        where document.Level == other.Level
        let named = NamedIn(document, other)
        from change in _published.Compare(document, other).Changes
        where !change.Base.Concat(change.Head).Any(behavior => named.Contains(behavior.Id)) && !HasTwin(change, @base, head)
        from row in RowsOf(change)
        select row;

    // A row on two behaviors speaks of their two documents, one on the lack of a counterpart of those of its level.
    private HashSet<string> NamedIn(GuidelineDocument @base, GuidelineDocument head)
    {
        var ids = @base.Domains.Concat(head.Domains).SelectMany(domain => domain.Behaviors).Select(behavior => behavior.Id).ToHashSet(StringComparer.Ordinal);
        return kept.Where(row => (row.Base is null || ids.Contains(row.Base)) && (row.Head is null || ids.Contains(row.Head)))
            .SelectMany(row => new[] { row.Base, row.Head }).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    // What a reviewed row has taken the only twin of is left alone, but is not gone.
    private bool HasTwin(Change change, EditionContent @base, EditionContent head) => change.Kind switch
    {
        ChangeKind.Removed => behaviors.Twin(behaviors.Find(change.Base[0].Id)!, head.Edition.Id) is not null,
        ChangeKind.Added => behaviors.Twin(behaviors.Find(change.Head[0].Id)!, @base.Edition.Id) is not null,
        _ => false,
    };

    private IEnumerable<CrosswalkRow> RowsOf(Change change) =>
        from left in change.Base.DefaultIfEmpty()
        from right in change.Head.DefaultIfEmpty()
        select new CrosswalkRow
        {
            Base = left?.Id,
            Head = right?.Id,
            Relation = RelationOf(change),
            Justification = Justification,
            Confidence = change.Confidence,
            BaseFingerprint = FingerprintOf(left),
            HeadFingerprint = FingerprintOf(right),
            Slots = SlotsOf(change, left, right),
        };

    // Of a split the parts are narrower than the whole, of a merger the whole is broader than its parts, unless the whole is found to be otherwise.
    private static CrosswalkRelation RelationOf(Change change) => (change.Kind, change.Scope) switch
    {
        (ChangeKind.Removed or ChangeKind.Added, _) => CrosswalkRelation.Exact,
        (_, null) => CrosswalkRelation.Close,
        (_, Scope.Broader) or (ChangeKind.Merged, Scope.Same) => CrosswalkRelation.Broad,
        (_, Scope.Narrower) or (ChangeKind.Split, Scope.Same) => CrosswalkRelation.Narrow,
        _ => CrosswalkRelation.Exact,
    };

    private static ValueList<CrosswalkSlot> SlotsOf(Change change, ComparedBehavior? left, ComparedBehavior? right)
    {
        var isLinked = left is not null && right is not null;
        (string Name, string? Value)[] slots =
        [
            (Sssom.SubjectLabel, LabelOf(left)),
            (Sssom.ObjectLabel, LabelOf(right)),
            (Sssom.Tool, Tool),
            (Sssom.SimilarityScore, isLinked ? YamlText.Number(change.Similarity) : null),
            (Sssom.SimilarityMeasure, isLinked ? Measure : null),
        ];
        return slots.Where(slot => slot.Value is not null).Select(slot => new CrosswalkSlot(slot.Name, [slot.Value!])).ToValueList();
    }

    // Null where the edition's texts may not be shown.
    private static string? LabelOf(ComparedBehavior? behavior) =>
        behavior?.Text is not { } text ? null : behavior.Elements.IsEmpty ? text : $"{text} {string.Join("; ", behavior.Elements.Select(element => element.Text))}";

    private string? FingerprintOf(ComparedBehavior? behavior) => behavior is null ? null : ReviewedWords.FingerprintOf(behaviors.Find(behavior.Id)!.Words);
}
