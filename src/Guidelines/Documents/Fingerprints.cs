using System.Security.Cryptography;
using System.Text;

namespace Guidelines.Documents;

/// <summary>Short names for texts: the same as long as the text is.</summary>
internal static class Fingerprints
{
    /// <summary>The first 64 bits of SHA-256 over the text in UTF-8, as sixteen hexadecimal digits.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
