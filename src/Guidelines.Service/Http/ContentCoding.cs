using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace Guidelines.Service.Http;

/// <summary>How the bytes of a representation are compressed.</summary>
internal sealed class ContentCoding
{
    private readonly Func<Stream, Stream>? _compress;

    private ContentCoding(string name, Func<Stream, Stream>? compress)
    {
        Name = name;
        _compress = compress;
    }

    public static ContentCoding Identity { get; } = new("identity", null);

    public static ContentCoding Brotli { get; } = new("br", stream => new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true));

    public static ContentCoding Gzip { get; } = new("gzip", stream => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true));

    /// <summary>The name in <c>Accept-Encoding</c> and <c>Content-Encoding</c>.</summary>
    public string Name { get; }

    // The smallest first.
    private static ContentCoding[] All { get; } = [Brotli, Gzip, Identity];

    /// <summary>The coding that a request wants most, the smaller one where it wants several alike; unchanged bytes where it says nothing.</summary>
    public static ContentCoding Of(HttpRequest request)
    {
        if (request.Headers.AcceptEncoding.Count == 0 || !StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var wishes))
        {
            return Identity;
        }

        var (best, most) = (Identity, 0.0);
        foreach (var coding in All)
        {
            var quality = QualityOf(coding, wishes);
            (best, most) = quality > most ? (coding, quality) : (best, most);
        }

        return best;
    }

    public byte[] Encode(byte[] bytes)
    {
        if (_compress is null)
        {
            return bytes;
        }

        using var compressed = new MemoryStream();
        using (var stream = _compress(compressed))
        {
            stream.Write(bytes);
        }

        return compressed.ToArray();
    }

    // Unchanged bytes are always acceptable, though least wished for, unless the request says otherwise (RFC 9110, 12.5.3).
    private static double QualityOf(ContentCoding coding, IList<StringWithQualityHeaderValue> wishes)
    {
        var quality = coding == Identity ? double.Epsilon : 0;
        foreach (var wish in wishes)
        {
            if (wish.Value.Equals(coding.Name, StringComparison.OrdinalIgnoreCase))
            {
                return wish.Quality ?? 1;
            }

            quality = coding != Identity && wish.Value == "*" ? wish.Quality ?? 1 : quality;
        }

        return quality;
    }
}
