using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Guidelines.Documents;

/// <summary>How ids are formed. They are looked up, never split.</summary>
public static partial class Ids
{
    /// <summary>Ids, and so file names and addresses, consist of lower-case ASCII letters, digits and hyphens.</summary>
    public static bool IsValid(string id) => Pattern().IsMatch(id);

    public static bool IsEdition(string id) => EditionPattern().IsMatch(id);

    /// <summary>Whether an edition's id is one that the association's editions bear: its id, a hyphen, a year or <c>nd</c>.</summary>
    public static bool IsEditionOf(string association, string id) =>
        IsEdition(id) && id.StartsWith(association + "-", StringComparison.Ordinal) && !id.AsSpan(association.Length + 1).Contains('-');

    public static string Document(string edition, string level) => $"{edition}-{level}";

    /// <summary>The behavior's number counts from 1 inside its domain.</summary>
    public static string Behavior(string document, string domain, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{document}-{domain}-{number:00}");

    /// <summary>a … z, then aa, ab …, as spreadsheets count.</summary>
    public static string Element(string behavior, int index)
    {
        var letters = "";
        for (var i = index; i >= 0; i = (i / 26) - 1)
        {
            letters = (char)('a' + (i % 26)) + letters;
        }

        return behavior + letters;
    }

    public static string Requirement(string document, string section, Phase phase, IEnumerable<string> designations) =>
        $"{document}-req-{section}-{(phase is Phase.Initial ? "initial" : "renewal")}{string.Concat(designations.Select(code => "-" + Slug(code)))}";

    public static string Term(string edition, string name) => $"{edition}-term-{Slug(name)}";

    public static string Area(string domain, string name) => $"{domain}-{Slug(name)}";

    /// <summary>
    /// Lower-case ASCII words joined by hyphens; accents are folded, "&amp;" and "and" dropped. A text without any Latin
    /// letter or digit gives <c>x</c> and eight hexadecimal digits of its SHA-256, so that two such texts differ.
    /// </summary>
    public static string Slug(string text)
    {
        var folded = text.Normalize(NormalizationForm.FormKD).ToLowerInvariant();
        var plain = string.Concat(folded.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’')));
        var slug = string.Join('-', SlugWord().Matches(plain).Select(match => match.Value).Where(word => word != "and"));
        return slug.Length > 0 ? slug : "x" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
    }

    [GeneratedRegex(@"\A[a-z0-9]+(?:-[a-z0-9]+)*\z")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\A[a-z]+(?:-[a-z]+)*-(?:[0-9]{4}|nd)\z")]
    private static partial Regex EditionPattern();

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex SlugWord();
}
