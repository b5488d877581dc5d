using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Guidelines.Search.Rows;

/// <summary>A name for rows, the same as long as all that is indexed of them is.</summary>
internal static class RowsFingerprint
{
    /// <summary>The number of rows, and the SHA-256 of their ids and fields.</summary>
    public static string Of(IReadOnlyList<SearchRow> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in rows)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{row.Id}\0{row.Title}\0{row.Text}\0{row.Note}\0{row.Place}\0"));
        }

        return string.Create(CultureInfo.InvariantCulture, $"{rows.Count} rows, {Convert.ToHexStringLower(hash.GetHashAndReset())}");
    }
}
