using System.Globalization;

namespace Guidelines.Documents;

/// <summary>The forms of a date: as exact as the source has it, and no more.</summary>
public static class Dates
{
    private static readonly string[] Forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>Whether the text is an ISO 8601 day, month or year that exists.</summary>
    public static bool IsDate(string text) => DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Whether the text is a decade such as <c>1970s</c>.</summary>
    public static bool IsDecade(string text) => text is [_, _, _, '0', 's'] && IsDate(text[..^1]);

    /// <summary>Whether one date is certainly earlier than the other: as far as both are exact.</summary>
    public static bool IsBefore(string? date, string? other) =>
        date is not null && other is not null && string.CompareOrdinal(date, 0, other, 0, Math.Min(date.Length, other.Length)) < 0;

    /// <summary>Compares dates by their beginnings; a wider one goes before those that begin with it.</summary>
    public static int Compare(string left, string right) => string.CompareOrdinal(left.TrimEnd('s'), right.TrimEnd('s'));
}
