using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Guidelines.Service.Http;

/// <summary>A text as bytes in a coding.</summary>
/// <param name="Bytes">UTF-8, compressed as the coding says.</param>
/// <param name="Tag">128 bits of the SHA-256 of the bytes before compression, in hexadecimal digits, and the coding unless it is identity.</param>
internal sealed record EncodedText(byte[] Bytes, EntityTagHeaderValue Tag)
{
    public static EncodedText Of(string text, ContentCoding coding)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
        return new(coding.Encode(bytes), new($"\"{hash}{(coding == ContentCoding.Identity ? "" : "-" + coding.Name)}\""));
    }
}
