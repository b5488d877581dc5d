using Markdig.Syntax;

namespace Guidelines.Reading.Canonical;

/// <summary>A heading and the blocks below it, up to the next heading of its level; no heading for what stands before the first.</summary>
internal sealed record HeadedBlocks(HeadingBlock? Heading, IReadOnlyList<Block> Blocks)
{
    /// <summary>Cuts blocks at the headings of one level. The first part has no heading and may be empty.</summary>
    public static IReadOnlyList<HeadedBlocks> Split(IEnumerable<Block> blocks, int level)
    {
        var parts = new List<HeadedBlocks>();
        var heading = (HeadingBlock?)null;
        var below = new List<Block>();
        foreach (var block in blocks)
        {
            if (block is HeadingBlock next && next.Level == level)
            {
                parts.Add(new HeadedBlocks(heading, below));
                (heading, below) = (next, []);
            }
            else
            {
                below.Add(block);
            }
        }

        parts.Add(new HeadedBlocks(heading, below));
        return parts;
    }
}
