using System.Globalization;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Vocabulary;

namespace Guidelines.Reporting;

/// <summary>Both sides of a comparison as sentences call them, and what they are to each other.</summary>
public sealed record ComparisonSides
{
    public required ComparisonSide Base { get; init; }

    public required ComparisonSide Head { get; init; }

    public required Relation Relation { get; init; }

    /// <param name="comparison">A comparison of two documents of the library.</param>
    /// <param name="library">Knows the editions and the names of associations.</param>
    public static ComparisonSides Of(DocumentComparison comparison, Library library)
    {
        var (left, right) = (EditionOf(comparison.Base, library), EditionOf(comparison.Head, library));
        var (baseName, headName) = Names(comparison, (left, right), library.Vocabulary);
        return new ComparisonSides
        {
            Base = Side(comparison.Base, left, baseName, library),
            Head = Side(comparison.Head, right, headName, library),
            Relation = Relations.Of((left, comparison.Base.Level), (right, comparison.Head.Level), library.Editions),
        };
    }

    /// <summary>"Alaska 2016" where the editions differ, the level's name where the levels do, both where both do.</summary>
    private static (string Base, string Head) Names(DocumentComparison comparison, (Edition Base, Edition Head) editions, GuidelineVocabulary vocabulary)
    {
        var (left, right) = (comparison.Base, comparison.Head);
        var names = left.Edition == right.Edition ? (left.Title, right.Title)
            : left.Level == right.Level ? (PlaceAndYear(editions.Base, vocabulary), PlaceAndYear(editions.Head, vocabulary))
            : ($"{left.Title} ({PlaceAndYear(editions.Base, vocabulary)})", $"{right.Title} ({PlaceAndYear(editions.Head, vocabulary)})");
        return names.Item1 == names.Item2 && left.Id != right.Id ? (left.Id, right.Id) : names;
    }

    private static string PlaceAndYear(Edition edition, GuidelineVocabulary vocabulary)
    {
        var association = vocabulary.Association(edition.Association);
        var place = association?.Place ?? association?.Code ?? association?.Name ?? edition.Association;
        return $"{place} {(edition.Published is { Length: >= 4 } date ? date[..4] : "(undated)")}";
    }

    private static ComparisonSide Side(ComparedDocument document, Edition edition, string name, Library library)
    {
        var association = library.Vocabulary.Association(edition.Association);
        return new ComparisonSide
        {
            Name = name,
            Document = document,
            Edition = edition,
            Association = association?.Code ?? association?.Name ?? edition.Association,
            Publisher = $"{(association is null ? edition.Association : association.Code is { } code ? $"{association.Name} ({code})" : association.Name)}, {Date(edition.Published)}",
            Notice = WordingNotice.Of(edition, document.Wording, [document.Title, library.Document(document.Id)?.Source]),
        };
    }

    private static string Date(string? published) =>
        published is null ? "undated"
        : DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : DateOnly.TryParseExact(published, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : published;

    private static Edition EditionOf(ComparedDocument document, Library library) =>
        library.Editions.First(content => content.Edition.Id == document.Edition).Edition;
}

/// <summary>One side of a comparison as sentences call it.</summary>
public sealed record ComparisonSide
{
    /// <summary>Short enough to be repeated in every sentence: "Alaska 2016".</summary>
    public required string Name { get; init; }

    public required ComparedDocument Document { get; init; }

    public required Edition Edition { get; init; }

    /// <summary>The association's abbreviation, or its name.</summary>
    public required string Association { get; init; }

    /// <summary>The association's whole name, and when it published.</summary>
    public required string Publisher { get; init; }

    /// <summary>Whose words the texts are, and where the original stands.</summary>
    public required string Notice { get; init; }
}
