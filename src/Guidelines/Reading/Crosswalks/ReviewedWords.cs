using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Crosswalks;

/// <summary>
/// What a reviewer's word on a behavior rests on: the words of its text and elements. Case and punctuation are left out, since a comparison
/// calls such texts unchanged; so are preamble, note and designations, which do not decide what corresponds.
/// </summary>
internal static class ReviewedWords
{
    // Sixteen digits alone may look like a number, which a spreadsheet would round.
    private const string Prefix = "words-";

    /// <summary>Equal for behaviors that say the same in the same words.</summary>
    public static string KeyOf(Behavior behavior)
    {
        var text = string.Join('\n', behavior.Elements.Select(element => element.Text).Prepend(behavior.Text));
        return KeyOf(text, Words.SameKey(Words.Of(text)));
    }

    /// <param name="text">The text and its elements, joined by line feeds.</param>
    /// <param name="sameKey">The key of its words; a text of punctuation alone has none to go by.</param>
    public static string KeyOf(string text, string sameKey) => sameKey.Length > 0 ? sameKey : text;

    /// <summary><c>words-</c> and the key's <see cref="Fingerprints">fingerprint</see>.</summary>
    public static string FingerprintOf(string key) => Prefix + Fingerprints.Of(key);

    /// <summary>Whether a fingerprint is of other words; one that a row does not have is not.</summary>
    public static bool HaveChanged(string? fingerprint, string key) => fingerprint is not null && fingerprint != FingerprintOf(key);
}
