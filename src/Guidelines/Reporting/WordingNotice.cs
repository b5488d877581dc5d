using Guidelines.Documents;

namespace Guidelines.Reporting;

/// <summary>The line that stands with every text: whose words these are, and where the original stands.</summary>
public static class WordingNotice
{
    /// <param name="edition">Whose text it is.</param>
    /// <param name="wording">Of the document, or of the edition.</param>
    /// <param name="place">Where in the edition: document, domain, number; and the source file where it is known.</param>
    public static string Of(Edition edition, Wording wording, params IEnumerable<string?> place)
    {
        var where = string.Join(", ", place.Where(part => !string.IsNullOrEmpty(part)).Prepend(TitleAndYear(edition)));
        return wording is Wording.Restated
            ? $"Restated, not the official wording. Original: {where}."
            : $"Official wording, copyrighted: not to be published without permission. From: {where}.";
    }

    private static string TitleAndYear(Edition edition) =>
        edition.Published is { Length: >= 4 } date && !edition.Title.Contains(date[..4], StringComparison.Ordinal) ? $"{edition.Title}, {date[..4]}" : edition.Title;
}
