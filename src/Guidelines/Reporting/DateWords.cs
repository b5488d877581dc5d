using System.Globalization;

namespace Guidelines.Reporting;

/// <summary>Dates as sentences say them.</summary>
public static class DateWords
{
    /// <summary>"18 March 2025", "March 2025" or "2025", as exactly as a date is known; null for none.</summary>
    /// <param name="date">ISO 8601, with or without day and month.</param>
    public static string? Of(string? date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : DateOnly.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : date;
}
