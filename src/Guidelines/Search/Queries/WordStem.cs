using Guidelines.Vocabulary;

namespace Guidelines.Search.Queries;

/// <summary>A word without its endings of number, tense and person, so that "grieving" is found under "grieve". Not for reading.</summary>
internal static class WordStem
{
    // What is left must still tell the word: "sing" and "red" keep their endings.
    private const int Least = 3;

    public static string Of(string word)
    {
        var stem = Inflection.Lemma(word);
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed"])
        {
            if (stem.Length - ending.Length >= Least && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                stem = stem[..^ending.Length];
                if (stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z'))
                {
                    stem = stem[..^1];
                }

                break;
            }
        }

        return stem switch
        {
            [.. { Length: >= Least } rest, 'e'] => rest,
            [.. { Length: >= Least } rest, 'y'] => rest + "i",
            _ => stem,
        };
    }
}
