using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Guidelines.Service.Http;

/// <summary>A text as bytes in a coding.</summary>
/// <param name="Bytes">UTF-8, compressed as the coding says.</param>
/// <param name="Tag">128 bits of the SHA-256 of the bytes before compression, in hexadecimal digits, and the coding unless it is identity.</param>
internal sealed record EncodedText(byte[] Bytes, EntityTagHeaderValue Tag)
{
    // The content may change at any time; to ask whether it has costs next to nothing.
    private const string Checked = "public, no-cache";

    public static EncodedText Of(string text, ContentCoding coding) => Of(Encoding.UTF8.GetBytes(text), coding);

    public static EncodedText Of(byte[] bytes, ContentCoding coding)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
        return new(coding.Encode(bytes), new($"\"{hash}{(coding == ContentCoding.Identity ? "" : "-" + coding.Name)}\""));
    }

    /// <summary>Answers with it; 304 where the client has it already. <c>Vary</c> is the caller's.</summary>
    /// <param name="context">Of the request.</param>
    /// <param name="contentType">What it is.</param>
    /// <param name="coding">Which it is in.</param>
    /// <param name="cacheControl">How long it may be kept without a question.</param>
    public Task Answer(HttpContext context, string contentType, ContentCoding coding, string cacheControl = Checked)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = cacheControl;
        if (coding != ContentCoding.Identity)
        {
            headers.ContentEncoding = coding.Name;
        }

        return TypedResults.Bytes(Bytes, contentType, entityTag: Tag).ExecuteAsync(context);
    }
}
