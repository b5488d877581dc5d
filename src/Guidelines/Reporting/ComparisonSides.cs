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
            : left.Level == right.Level ? (EditionSide.PlaceAndYear(editions.Base, vocabulary), EditionSide.PlaceAndYear(editions.Head, vocabulary))
            : ($"{left.Title} ({EditionSide.PlaceAndYear(editions.Base, vocabulary)})", $"{right.Title} ({EditionSide.PlaceAndYear(editions.Head, vocabulary)})");
        return names.Item1 == names.Item2 && left.Id != right.Id ? (left.Id, right.Id) : names;
    }

    private static ComparisonSide Side(ComparedDocument document, Edition edition, string name, Library library) => new()
    {
        Name = name,
        Document = document,
        Edition = edition,
        Association = EditionSide.AssociationOf(edition, library.Vocabulary),
        Publisher = EditionSide.PublisherOf(edition, library.Vocabulary),
        Notice = WordingNotice.Of(edition, document.Wording, [document.Title, library.Document(document.Id)?.Source]),
    };

    private static Edition EditionOf(ComparedDocument document, Library library) =>
        library.Editions.First(content => content.Edition.Id == document.Edition).Edition;
}

/// <summary>One side of a comparison as sentences call it; its name is the edition's, the level's, or both.</summary>
public sealed record ComparisonSide : EditionSide
{
    public required ComparedDocument Document { get; init; }
}
