using System.Globalization;
using System.Text;

namespace Guidelines.Vocabulary;

/// <summary>Cuts texts into words. What stands between words (punctuation, brackets, quotes, hyphens, blanks) is ignored.</summary>
internal static class Words
{
    public static Word[] Of(string text)
    {
        var words = new List<Word>(text.Length / 6);
        var at = 0;
        while (at < text.Length)
        {
            var rune = RuneAt(text, at);
            if (text[at] is '&')
            {
                words.Add(new Word("and", at, at + 1));
                at++;
            }
            else if (IsLetter(rune))
            {
                var end = EndOfWord(text, at);
                words.Add(new Word(KeyOf(text.AsSpan(at, end - at)), at, end));
                at = end;
            }
            else
            {
                var length = rune.Utf16SequenceLength;
                if (IsSymbol(rune))
                {
                    words.Add(new Word(text.Substring(at, length), at, at + length));
                }

                at += length;
            }
        }

        return [.. words];
    }

    /// <summary>
    /// Equal for texts that are identical but for case, punctuation, brackets, quotes, hyphen or blank, "&amp;" and "and",
    /// and the spelling of "e.g.", "i.e." and "etc." (CONTRACT.md, kind "unchanged").
    /// </summary>
    public static string SameKey(ReadOnlySpan<Word> words)
    {
        var key = new StringBuilder(words.Length * 7);
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && (words[i].StandsAlone || words[i - 1].StandsAlone))
            {
                key.Append(' ');
            }

            key.Append(words[i].Key);
        }

        return key.ToString();
    }

    // A word runs on over apostrophes ("family's"), over dots in "e.g." and "1.5", and into brackets that complete it: "child(ren)".
    private static int EndOfWord(string text, int start)
    {
        var end = start;
        var letters = 0;
        while (end < text.Length)
        {
            var rune = RuneAt(text, end);
            if (IsLetter(rune))
            {
                letters++;
                end += rune.Utf16SequenceLength;
            }
            else if (Joins(text, end, letters))
            {
                letters = 0;
                end++;
            }
            else if (text[end] is '(' && Completion(text, end + 1) is { } close)
            {
                end = close + 1;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // A mark inside a word: an apostrophe or soft hyphen before a letter, a dot after a single letter or between digits, a comma of thousands.
    private static bool Joins(string text, int at, int lettersBefore)
    {
        if (at + 1 >= text.Length || !IsLetter(RuneAt(text, at + 1)))
        {
            return false;
        }

        return text[at] switch
        {
            '\'' or '’' or 'ʼ' or '\u00AD' => true,
            '.' => (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])) || (lettersBefore == 1 && (at + 2 >= text.Length || !IsLetter(RuneAt(text, at + 2)))),
            ',' => char.IsDigit(text[at - 1]) && at + 3 < text.Length && text.AsSpan(at + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (at + 4 == text.Length || !char.IsDigit(text[at + 4])),
            _ => false,
        };
    }

    // The letters of "(s)" or "(ren)" directly after a word, up to the closing bracket.
    private static int? Completion(string text, int at)
    {
        var close = text.IndexOf(')', at);
        return close > at && close - at <= 3 && text.AsSpan(at, close - at).IndexOfAnyExceptInRange('a', 'z') < 0 ? close : null;
    }

    private static string KeyOf(ReadOnlySpan<char> word)
    {
        var key = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (c is '\'' or '’' or 'ʼ')
            {
                key.Append('\'');
            }
            else if (c is '.' && char.IsDigit(word[0]))
            {
                key.Append(c);
            }
            else if (c is not ('.' or ',' or '(' or ')' or '\u00AD'))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        var made = key.ToString();
        return Ascii.IsValid(made) ? made : made.Normalize(NormalizationForm.FormKC);
    }

    // A lone surrogate counts as a symbol, so that no character is ignored by accident.
    private static Rune RuneAt(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) ? rune : Rune.ReplacementChar;

    private static bool IsLetter(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    // "≥", "%", "€" and pictures say something; other marks do not.
    private static bool IsSymbol(Rune rune) => rune.Value is '%' || rune == Rune.ReplacementChar
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol;
}
