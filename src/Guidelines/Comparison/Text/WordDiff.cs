using System.Runtime.InteropServices;
using DiffPlex;

namespace Guidelines.Comparison.Text;

/// <summary>A stretch of two sequences where they differ; what stands between two stretches is equal.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Hunk(int BaseStart, int BaseCount, int HeadStart, int HeadCount)
{
    public int BaseEnd => BaseStart + BaseCount;

    public int HeadEnd => HeadStart + HeadCount;
}

/// <summary>The shortest edit of one sequence of words into another (Myers 1986, by DiffPlex).</summary>
internal static class WordDiff
{
    private static readonly Differ Differ = new();

    public static Hunk[] Of(string[] @base, string[] head)
    {
        // DiffPlex takes texts and cuts them itself; here the texts only name the sequences, which are cut already.
        var diff = Differ.CreateCustomDiffs(nameof(@base), nameof(head), ignoreWhiteSpace: false, text => text == nameof(head) ? head : @base);
        return [.. diff.DiffBlocks.Select(block => new Hunk(block.DeleteStartA, block.DeleteCountA, block.InsertStartB, block.InsertCountB))];
    }
}
