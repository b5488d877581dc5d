using Guidelines.Vocabulary;

namespace Guidelines.Comparison.Text;

/// <summary>A text cut into words and what stands between them, nothing lost: the smallest things that an edit marks.</summary>
internal static class Pieces
{
    public static string[] Of(string text)
    {
        var pieces = new List<string>();
        var at = 0;
        foreach (var word in Words.Of(text))
        {
            AddBetween(text, at, word.Start, pieces);
            pieces.Add(text[word.Start..word.End]);
            at = word.End;
        }

        AddBetween(text, at, text.Length, pieces);
        return [.. pieces];
    }

    /// <summary>Joins changes between which less than three words stayed equal: such islands hinder reading.</summary>
    /// <param name="hunks">In pieces.</param>
    /// <param name="base">The base's pieces.</param>
    public static Hunk[] WithoutIslands(Hunk[] hunks, string[] @base)
    {
        var joined = new List<Hunk>(hunks.Length);
        foreach (var hunk in hunks)
        {
            if (joined is [.., var last] && IsIsland(@base.AsSpan(last.BaseEnd, hunk.BaseStart - last.BaseEnd), last, hunk))
            {
                joined[^1] = new Hunk(last.BaseStart, hunk.BaseEnd - last.BaseStart, last.HeadStart, hunk.HeadEnd - last.HeadStart);
            }
            else
            {
                joined.Add(hunk);
            }
        }

        return [.. joined];
    }

    // Small changes around a word stay apart; only where the changes on both sides are larger than the island does it drown.
    private static bool IsIsland(ReadOnlySpan<string> between, Hunk before, Hunk after)
    {
        var words = 0;
        foreach (var piece in between)
        {
            words += piece.Length > 0 && char.IsLetterOrDigit(piece[0]) ? 1 : 0;
        }

        return words < 3 && SizeOf(before) > between.Length && SizeOf(after) > between.Length;

        static int SizeOf(Hunk hunk) => hunk.BaseCount + hunk.HeadCount;
    }

    // Each blank and each mark is a piece of its own; a line break inside a text travels with its neighbours.
    private static void AddBetween(string text, int from, int to, List<string> pieces)
    {
        for (var at = from; at < to; at++)
        {
            var length = char.IsHighSurrogate(text[at]) && at + 1 < to ? 2 : 1;
            pieces.Add(text.Substring(at, length));
            at += length - 1;
        }
    }
}
