using Guidelines.Comparison.Text;

namespace Guidelines.Comparison.Alignment;

/// <summary>The links while they are being found, by index: first pairs, then statements that join a pair.</summary>
internal sealed class Pairing
{
    private readonly List<int>[] _headOf;
    private readonly List<int>[] _baseOf;

    // Of what a reviewer has settled: nobody else joins it.
    private readonly Review?[] _baseReview;
    private readonly Review?[] _headReview;

    public Pairing(int baseCount, int headCount)
    {
        _headOf = [.. Enumerable.Range(0, baseCount).Select(_ => new List<int>())];
        _baseOf = [.. Enumerable.Range(0, headCount).Select(_ => new List<int>())];
        _baseReview = new Review?[baseCount];
        _headReview = new Review?[headCount];
    }

    public int[] FreeBase() => [.. Enumerable.Range(0, _headOf.Length).Where(index => _headOf[index].Count == 0 && _baseReview[index] is null)];

    public int[] FreeHead() => [.. Enumerable.Range(0, _baseOf.Length).Where(index => _baseOf[index].Count == 0 && _headReview[index] is null)];

    public void Pin(Pin pin)
    {
        Array.ForEach(pin.Base, index => _baseReview[index] = pin.Review);
        Array.ForEach(pin.Head, index => _headReview[index] = pin.Review);
        foreach (var index in pin.Base)
        {
            Array.ForEach(pin.Head, head => Pair(index, head));
        }
    }

    public void Pair(int @base, int head)
    {
        _headOf[@base].Add(head);
        _baseOf[head].Add(@base);
    }

    /// <summary>Whether another base statement may join the head's link: it becomes, or is, several to one.</summary>
    public bool MayMerge(int head) => _headReview[head] is null && _baseOf[head] is [var only, ..] && _headOf[only].Count == 1;

    /// <summary>Whether another head statement may join the base's link: it becomes, or is, one to several.</summary>
    public bool MaySplit(int @base) => _baseReview[@base] is null && _headOf[@base] is [var only, ..] && _baseOf[only].Count == 1;

    public IReadOnlyList<int> HeadOf(int @base) => _headOf[@base];

    public IReadOnlyList<int> BaseOf(int head) => _baseOf[head];

    public List<Link> Links(Statement[] @base, Statement[] head, Similarity similarity)
    {
        var links = new List<Link>();
        for (var i = 0; i < @base.Length; i++)
        {
            // A link of several base statements stands where its first one does.
            var heads = _headOf[i];
            var bases = heads.Count == 0 ? [i] : _baseOf[heads[0]];
            if (bases.Min() == i)
            {
                links.Add(Link([.. bases.Order()], [.. heads.Order()], _baseReview[i]));
            }
        }

        links.AddRange(Enumerable.Range(0, head.Length).Where(index => _baseOf[index].Count == 0).Select(index => Link([], [index], _headReview[index])));
        return links;

        Link Link(int[] bases, int[] heads, Review? review) => new()
        {
            Base = Array.ConvertAll(bases, index => @base[index]),
            Head = Array.ConvertAll(heads, index => head[index]),
            Similarity = LinkStrength.Similarity(bases, heads, similarity),
            Confidence = review?.Confidence ?? LinkStrength.Confidence(bases, heads, @base.Length, head.Length, similarity),
            Review = review,
        };
    }
}
