using System.Buffers;
using System.IO.Compression;
using System.Numerics;

namespace Guidelines.Publishing;

/// <summary>Writes a file's compressed forms beside it, for web servers that give what is there.</summary>
internal static class Compressed
{
    // RFC 7932: the window is 10 to 24; 22 is what BrotliStream takes, and an encoder's memory grows with it.
    private const int SmallestWindow = 16;
    private const int LargestWindow = 22;

    public static void Write(string path, ReadOnlySpan<byte> content, int brotliQuality)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(content.Length));
        try
        {
            var window = Math.Clamp(BitOperations.Log2((uint)content.Length) + 1, SmallestWindow, LargestWindow);
            if (!BrotliEncoder.TryCompress(content, buffer, out var written, brotliQuality, window))
            {
                throw new InvalidOperationException($"brotli needs more than it says for {content.Length} bytes");
            }

            File.WriteAllBytes(path + ".br", buffer.AsSpan(0, written));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        using var gzipped = new MemoryStream();
        using (var gzip = new GZipStream(gzipped, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        File.WriteAllBytes(path + ".gz", gzipped.GetBuffer().AsSpan(0, (int)gzipped.Length));
    }
}
