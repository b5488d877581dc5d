using Guidelines.Comparison.Text;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison.Requirements;

/// <summary>A sentence, or a part, of a requirement by the words that mean something.</summary>
internal sealed class Sentence(string text)
{
    private HashSet<string> MeaningfulWords => field ??=
        Words.Of(text).Select(word => Inflection.Lemma(word.Key)).Where(word => !FunctionWords.Contains(word)).ToHashSet(StringComparer.Ordinal);

    public string Text => text;

    /// <summary>
    /// How alike the sentences are: 0 for no common word to 1000 where one has all words of the other, in whole numbers so that
    /// every machine counts alike.
    /// </summary>
    /// <remarks>The overlap coefficient (Szymkiewicz and Simpson): one text often adds conditions to what the other says.</remarks>
    public int Likeness(Sentence other)
    {
        if (text == other.Text)
        {
            return 1000;
        }

        var fewer = Math.Min(MeaningfulWords.Count, other.MeaningfulWords.Count);
        return fewer == 0 ? 0 : 1000 * MeaningfulWords.Count(other.MeaningfulWords.Contains) / fewer;
    }
}
