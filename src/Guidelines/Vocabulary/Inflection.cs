namespace Guidelines.Vocabulary;

/// <summary>English number and possessive, as far as terms of the field need them.</summary>
internal static class Inflection
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["children"] = "child",
        ["men"] = "man",
        ["women"] = "woman",
        ["people"] = "person",
        ["lives"] = "life",
        ["selves"] = "self",
        ["themselves"] = "themself",
        ["crises"] = "crisis",
        ["diagnoses"] = "diagnosis",
        ["analyses"] = "analysis",
        ["hypotheses"] = "hypothesis",
        ["criteria"] = "criterion",
    };

    // Words whose last s is no plural.
    private static readonly HashSet<string> Singular = new(StringComparer.Ordinal) { "always", "perhaps", "does", "has", "is", "was", "as", "this", "its", "us", "plus", "thus", "yes", "series", "news", "ethics", "self" };

    /// <summary>A word's key without possessive and plural.</summary>
    public static string Lemma(string key)
    {
        var word = key.EndsWith("'s", StringComparison.Ordinal) ? key[..^2] : key;
        if (Irregular.TryGetValue(word, out var singular))
        {
            return singular;
        }

        if (word.Length < 4 || word[^1] is not 's' || Singular.Contains(word))
        {
            return word;
        }

        return word switch
        {
            [.., 's' or 'u' or 'i', 's'] => word,
            [.., 'i', 'e', 's'] when word.Length > 4 => word[..^3] + "y",
            [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's'] => word[..^2],
            _ => word[..^1],
        };
    }
}
