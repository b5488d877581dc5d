using Guidelines.Comparison.Text;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison.Requirements;

/// <summary>How alike two sentences of requirements are, by the words that mean something.</summary>
/// <remarks>The overlap coefficient (Szymkiewicz and Simpson): one text often adds conditions to what the other says.</remarks>
internal static class WordLikeness
{
    /// <summary>0 for no common word to 1000 where one has all words of the other, in whole numbers so that every machine counts alike.</summary>
    public static int Of(string left, string right)
    {
        if (left == right)
        {
            return 1000;
        }

        var (leftWords, rightWords) = (WordsOf(left), WordsOf(right));
        var fewer = Math.Min(leftWords.Count, rightWords.Count);
        return fewer == 0 ? 0 : 1000 * leftWords.Count(rightWords.Contains) / fewer;
    }

    private static HashSet<string> WordsOf(string text) =>
        Words.Of(text).Select(word => Inflection.Lemma(word.Key)).Where(word => !FunctionWords.Contains(word)).ToHashSet(StringComparer.Ordinal);
}
