using System.Security.Cryptography;
using System.Text;
using Guidelines.Documents;

namespace Guidelines.Tests.Content;

/// <summary>
/// What a reader, who had not written it, took a restatement for: shown one, without its id, and the official behaviors of the document,
/// the reader chose the one that it restates.
/// </summary>
/// <param name="Restated">The id of the behavior whose restatement was shown.</param>
/// <param name="Chosen">The id that the reader chose; <c>-</c> for none.</param>
/// <param name="Reader">Who read.</param>
/// <param name="Fingerprint">That of the restatement that was shown: once it is worded anew it must be read again.</param>
internal sealed record BlindJudgement(string Restated, string Chosen, string Reader, string Fingerprint)
{
    private const string Table = "Content/blind-meaning.tsv";

    /// <summary>The rows of <c>blind-meaning.tsv</c>.</summary>
    public static IReadOnlyList<BlindJudgement> All() => [.. TableData.Read(Table).Select(row => new BlindJudgement(row[0], row[1], row[2], row[3]))];

    /// <summary>Sixteen hexadecimal digits of the SHA-256 of what a reader is shown: the preamble or an empty line, the text, the elements, joined by line feeds.</summary>
    public static string FingerprintOf(Behavior behavior)
    {
        var shown = string.Join('\n', behavior.Elements.Select(element => element.Text).Prepend(behavior.Text).Prepend(behavior.Preamble ?? ""));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown)))[..16];
    }
}
