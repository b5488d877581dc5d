using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using Guidelines.Documents;

namespace Guidelines.Search.Results;

/// <summary>Where a page begins: opaque to others, and good for one query over one index only.</summary>
internal static class Cursor
{
    private const int OffsetBytes = sizeof(int);
    private const int SealBytes = sizeof(ulong);

    /// <param name="offset">How many results stand before the page.</param>
    /// <param name="request">Whose page it is.</param>
    /// <param name="index">The fingerprint of the rows.</param>
    public static string Write(int offset, SearchRequest request, string index)
    {
        Span<byte> bytes = stackalloc byte[OffsetBytes + SealBytes];
        BinaryPrimitives.WriteInt32BigEndian(bytes, offset);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[OffsetBytes..], SealOf(offset, request, index));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>How many results stand before the page; null for a cursor that is broken or of another query or index.</summary>
    public static int? Read(string cursor, SearchRequest request, string index)
    {
        Span<byte> bytes = stackalloc byte[OffsetBytes + SealBytes];
        if (cursor.Length != Base64Url.GetEncodedLength(bytes.Length) || Base64Url.DecodeFromChars(cursor, bytes, out _, out var written) is not OperationStatus.Done || written != bytes.Length)
        {
            return null;
        }

        var offset = BinaryPrimitives.ReadInt32BigEndian(bytes);
        return BinaryPrimitives.ReadUInt64BigEndian(bytes[OffsetBytes..]) == SealOf(offset, request, index) ? offset : null;
    }

    private static ulong SealOf(int offset, SearchRequest request, string index)
    {
        var sealedText = string.Create(CultureInfo.InvariantCulture, $"{offset}\n{index}\n{request.Text}\n{string.Join('\n', request.Facets)}");
        return ulong.Parse(Fingerprints.Of(sealedText), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
