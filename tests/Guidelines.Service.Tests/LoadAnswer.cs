using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;

namespace Guidelines.Service.Tests;

/// <summary>An answer under load.</summary>
internal sealed class LoadAnswer(HttpResponseMessage response, byte[] bytes)
{
    public static readonly string[] Codings = ["identity", "br", "gzip"];

    public HttpStatusCode Status => response.StatusCode;

    public string Tag => response.Headers.ETag?.ToString() ?? "";

    /// <summary>Whether the bytes are those that the tag was made of.</summary>
    public bool IsWhole => Tag.Trim('"').Split('-')[0] == Convert.ToHexStringLower(SHA256.HashData(Decoded()).AsSpan(0, 16));

    private byte[] Decoded()
    {
        using var source = new MemoryStream(bytes);
        using Stream decoded = string.Concat(response.Content.Headers.ContentEncoding) switch
        {
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "gzip" => new GZipStream(source, CompressionMode.Decompress),
            _ => source,
        };
        using var text = new MemoryStream();
        decoded.CopyTo(text);
        return text.ToArray();
    }
}

/// <summary>What became of a client's requests.</summary>
internal sealed record LoadTally
{
    /// <summary>Answers of the first version of the content, and of the second one.</summary>
    public int First { get; init; }

    public int Second { get; init; }

    public int NotModified { get; init; }

    /// <summary>Requests that the client itself gave up.</summary>
    public int Cancelled { get; init; }

    public IReadOnlyList<string> Faults { get; init; } = [];

    public TimeSpan Longest { get; init; }

    public LoadTally With(LoadAnswer answer, string first, string second, TimeSpan time)
    {
        var next = this with { Longest = time > Longest ? time : Longest };
        var isKnown = answer.Tag == first || answer.Tag == second;
        return answer.Status switch
        {
            HttpStatusCode.NotModified when isKnown => next with { NotModified = NotModified + 1 },
            HttpStatusCode.OK when isKnown && answer.IsWhole => answer.Tag == first ? next with { First = First + 1 } : next with { Second = Second + 1 },
            _ => next with { Faults = [.. Faults, $"{(int)answer.Status} {answer.Tag}: {(isKnown ? "torn" : "of no known version")}"] },
        };
    }

    public static LoadTally operator +(LoadTally left, LoadTally right) => new()
    {
        First = left.First + right.First,
        Second = left.Second + right.Second,
        NotModified = left.NotModified + right.NotModified,
        Cancelled = left.Cancelled + right.Cancelled,
        Faults = [.. left.Faults, .. right.Faults],
        Longest = left.Longest > right.Longest ? left.Longest : right.Longest,
    };

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{First} answers of the first version, {Second} of the second, {NotModified} not modified, {Cancelled} given up, {Faults.Count} faults, the longest took {Longest.TotalMilliseconds:0} ms");
}
