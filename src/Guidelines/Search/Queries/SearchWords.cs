using System.Globalization;
using System.Text;

namespace Guidelines.Search.Queries;

/// <summary>Cuts texts into words as engines do: runs of letters and digits in lower case, without diacritics.</summary>
internal static class SearchWords
{
    /// <summary>The words in their order. A possessive's "s" is none.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var isAfterApostrophe = false;
        foreach (var rune in (Ascii.IsValid(text) ? text : Plain(text)).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
            {
                Flush();
                isAfterApostrophe = rune.Value is '\'' or '’' or 'ʼ';
            }
        }

        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0 && !(isAfterApostrophe && words.Count > 0 && word is { Length: 1 } && word[0] is 's'))
            {
                words.Add(word.ToString());
            }

            word.Clear();
            isAfterApostrophe = false;
        }
    }

    // Decomposed, so that a diacritic is a mark of its own; a lone surrogate is no letter.
    private static string Plain(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())).Normalize(NormalizationForm.FormKD);
}
