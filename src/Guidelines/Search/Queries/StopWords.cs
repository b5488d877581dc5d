using Guidelines.Comparison.Text;

namespace Guidelines.Search.Queries;

/// <summary>Words that say nothing about what is looked for, as long as others stand beside them.</summary>
internal static class StopWords
{
    // What people ask with.
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "i", "me", "my", "we", "us", "our", "you", "your", "what", "how", "why", "which", "many", "much", "am", "does", "need", "needs", "want", "get", "got",
        "any", "some", "other", "s", "t", "m", "re", "ve", "ll", "d", "don", "not", "no", "please", "something", "someone", "anything", "up", "out", "too", "very", "just",
    };

    public static bool Contains(string word) => Asking.Contains(word) || FunctionWords.Contains(word);
}
