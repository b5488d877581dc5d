using Guidelines.Comparison.Alignment;
using Guidelines.Comparison.Judgement;
using Guidelines.Comparison.Requirements;
using Guidelines.Comparison.Text;
using Guidelines.Documents;

namespace Guidelines.Comparison;

/// <summary>Compares two documents. Pure: the same documents and context give the same comparison, in any culture, on any machine.</summary>
/// <remarks>
/// Whichever document is the base, the two are aligned and judged in one canonical order, and the result is mirrored where the caller
/// asked for the other one: so the comparison of B with A says of every behavior what that of A with B says.
/// </remarks>
public static class GuidelineComparer
{
    /// <summary>Everything that differs between two documents, requirements and areas included.</summary>
    public static DocumentComparison Compare(GuidelineDocument @base, GuidelineDocument head, ComparisonContext context)
    {
        var isMirrored = CanonicalOrder.Compare(@base, head) > 0;
        var links = isMirrored ? Align(head, @base, context) : Align(@base, head, context);
        var judged = Verdict.Of(links);
        var verdicts = ReadingOrder.Of(isMirrored ? Array.ConvertAll(judged, verdict => verdict.Mirrored()) : judged).ToList();
        var areas = AreaComparer.Compare(@base, head);
        var maker = new ChangeMaker(new DocumentAreas(@base, context), new DocumentAreas(head, context), areas);
        var changes = verdicts.Select(maker.Make).ToValueList();
        return new DocumentComparison
        {
            Base = ComparedDocument.Of(@base),
            Head = ComparedDocument.Of(head),
            Terminology = TermCounts.Of(changes),
            Changes = changes,
            Context = ContextComparer.Compare(verdicts),
            Areas = areas,
            Requirements = RequirementComparer.Compare(@base, head, context.Vocabulary),
        };
    }

    /// <summary>Which behaviors correspond; every behavior of both documents stands in exactly one correspondence, in the order of the base.</summary>
    public static ValueList<Correspondence> Correspond(GuidelineDocument @base, GuidelineDocument head, ComparisonContext context)
    {
        var isMirrored = CanonicalOrder.Compare(@base, head) > 0;
        var links = isMirrored ? Align(head, @base, context).Select(link => link.Mirrored()) : Align(@base, head, context);
        return links.OrderBy(link => link.Base is [var first, ..] ? first.Index : int.MaxValue).ThenBy(link => link.Head is [var first, ..] ? first.Index : int.MaxValue)
            .Select(link => new Correspondence
            {
                Base = link.Base.Select(statement => statement.Behavior).ToValueList(),
                Head = link.Head.Select(statement => statement.Behavior).ToValueList(),
                Similarity = link.Similarity,
                Confidence = link.Confidence,
                Reviewed = link.Review is { IsCurrent: true },
            })
            .ToValueList();
    }

    private static List<Link> Align(GuidelineDocument first, GuidelineDocument second, ComparisonContext context)
    {
        var terms = new TermMatcher(context.Vocabulary.Terms);
        var (bases, heads) = (Statement.Of(first, terms), Statement.Of(second, terms));
        return Aligner.Align(bases, heads, Pins.Of(context.Crosswalks, first, second, bases, heads), context.Thresholds);
    }
}
