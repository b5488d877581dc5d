using System.Text;
using Guidelines.Comparison.Text;
using Guidelines.Documents;

namespace Guidelines.Comparison.Judgement;

/// <summary>Turns verdicts, seen from the base, into the changes of a comparison.</summary>
/// <param name="base">The base's areas.</param>
/// <param name="head">The head's areas.</param>
/// <param name="areas">What became of the areas.</param>
internal sealed class ChangeMaker(DocumentAreas @base, DocumentAreas head, ValueList<AreaChange> areas)
{
    // Ids of areas that only one side has.
    private readonly HashSet<string> _unshared =
        areas.Where(area => area.Kind is AreaChangeKind.Added or AreaChangeKind.Removed).Select(area => area.AreaId).ToHashSet(StringComparer.Ordinal);

    public Change Make(Verdict verdict)
    {
        var rule = GradeRules.Of(verdict);
        var left = verdict.Link.Base.Select(@base.Compared).ToValueList();
        var right = verdict.Link.Head.Select(head.Compared).ToValueList();
        return new Change
        {
            Kind = verdict.Kind,
            Moved = verdict.Moved,
            Scope = verdict.Scope,
            Grade = rule.Grade,
            Rule = rule.Id,
            Explanation = rule.Explanation,
            AffectsTraining = rule.Grade is Grade.Substance || left.Concat(right).Any(behavior => behavior.AreaId is { } area && _unshared.Contains(area)),
            Fingerprint = FingerprintOf(verdict),
            Base = left,
            Head = right,
            Similarity = Rounded(verdict.Link.Similarity),
            Confidence = Rounded(verdict.Link.Confidence),
            Reviewed = verdict.Link.Review is { IsCurrent: true },
            ToReview = verdict.Link.Review is { IsCurrent: false },
            Terms = verdict.Terms,
            Edits = verdict.Edits,
        };
    }

    private static decimal Rounded(double value) => Math.Round((decimal)value, 3, MidpointRounding.AwayFromZero);

    // Over what the change says, not over how it was found.
    private static string FingerprintOf(Verdict verdict)
    {
        var said = new StringBuilder().Append(verdict.Kind).Append('\0').Append(verdict.Moved).Append('\0').Append(verdict.Scope);
        Append("base", verdict.Link.Base);
        Append("head", verdict.Link.Head);
        return Fingerprints.Of(said.ToString());

        void Append(string side, Statement[] statements)
        {
            foreach (var statement in statements)
            {
                said.Append('\0').Append(side).Append('\0').Append(statement.Behavior.Id).Append('\0').Append(statement.Text);
            }
        }
    }
}
