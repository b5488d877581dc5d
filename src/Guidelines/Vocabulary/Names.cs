using System.Globalization;
using System.Text;

namespace Guidelines.Vocabulary;

/// <summary>When two names of levels, domains, areas or sections are the same name.</summary>
public static class Names
{
    /// <summary>
    /// A name without what editions print differently: case, punctuation, "&amp;" against "and", registered marks, blanks.
    /// </summary>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        var word = new StringBuilder();
        foreach (var c in Ascii.IsValid(name) ? name : name.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’' or '®' or '©' or '\u00AD') && CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                Flush();
            }
        }

        Flush();
        return key.ToString();

        void Flush()
        {
            if (word.Length > 0 && !(word.Length == 3 && word.ToString() == "and"))
            {
                key.Append(key.Length > 0 ? " " : "").Append(word);
            }

            word.Clear();
        }
    }

    /// <summary>Whether two keys differ by at most so many letters: a misprint.</summary>
    public static bool AreNear(string left, string right, int letters) =>
        letters > 0 && Math.Abs(left.Length - right.Length) <= letters && Distance(left, right) <= letters;

    /// <summary>How many letters must be changed, added or dropped to turn one key into the other (Levenshtein).</summary>
    public static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
