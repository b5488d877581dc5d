using Guidelines.Comparison.Text;

namespace Guidelines.Comparison.Alignment;

/// <summary>Pairs statements that say the same word for word, so that nothing that still stands is called removed.</summary>
internal static class IdenticalTexts
{
    /// <summary>In document order, first inside a domain, then across.</summary>
    public static void Pair(Statement[] @base, Statement[] head, Pairing pairs)
    {
        PairBy(statement => statement.Domain + "\n" + KeyOf(statement));
        PairBy(KeyOf);

        void PairBy(Func<Statement, string> key)
        {
            var waiting = pairs.FreeHead().GroupBy(index => key(head[index]), StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
            foreach (var index in pairs.FreeBase())
            {
                if (waiting.TryGetValue(key(@base[index]), out var twins) && twins.TryDequeue(out var twin))
                {
                    pairs.Pair(index, twin);
                }
            }
        }
    }

    /// <summary>A twin without a partner of its own joins the link of a statement that says the same; one of its own domain where there is one.</summary>
    public static void JoinSurplus(Statement[] @base, Statement[] head, Pairing pairs)
    {
        foreach (var index in pairs.FreeBase())
        {
            if (Last(head, @base[index], pairs.MayMerge) is { } twin)
            {
                pairs.Pair(index, twin);
            }
        }

        foreach (var index in pairs.FreeHead())
        {
            if (Last(@base, head[index], pairs.MaySplit) is { } twin)
            {
                pairs.Pair(twin, index);
            }
        }
    }

    private static int? Last(Statement[] others, Statement statement, Func<int, bool> mayJoin) =>
        others.Where(other => KeyOf(other) == KeyOf(statement) && mayJoin(other.Index))
            .OrderBy(other => other.Domain == statement.Domain)
            .ThenBy(other => other.Index)
            .LastOrDefault()?.Index;

    // Texts of punctuation alone have no words to go by.
    private static string KeyOf(Statement statement) => statement.SameKey.Length > 0 ? statement.SameKey : statement.Text;
}
