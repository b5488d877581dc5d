using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Vocabulary;

namespace Guidelines.Reporting;

/// <summary>An edition as sentences call it.</summary>
public record EditionSide
{
    /// <summary>Short enough to be repeated in every sentence: "Alaska 2016".</summary>
    public required string Name { get; init; }

    public required Edition Edition { get; init; }

    /// <summary>The association's abbreviation, or its name.</summary>
    public required string Association { get; init; }

    /// <summary>The association's whole name, and when it published.</summary>
    public required string Publisher { get; init; }

    /// <summary>Whose words the texts are, and where the original stands.</summary>
    public required string Notice { get; init; }

    /// <summary>Where the association is, and the year: "Alaska 2016".</summary>
    public static string PlaceAndYear(Edition edition, GuidelineVocabulary vocabulary)
    {
        var association = vocabulary.Association(edition.Association);
        var place = association?.Place ?? association?.Code ?? association?.Name ?? edition.Association;
        return $"{place} {(edition.Published is { Length: >= 4 } date ? date[..4] : "(undated)")}";
    }

    internal static string AssociationOf(Edition edition, GuidelineVocabulary vocabulary)
    {
        var association = vocabulary.Association(edition.Association);
        return association?.Code ?? association?.Name ?? edition.Association;
    }

    internal static string PublisherOf(Edition edition, GuidelineVocabulary vocabulary)
    {
        var association = vocabulary.Association(edition.Association);
        return $"{(association is null ? edition.Association : association.Code is { } code ? $"{association.Name} ({code})" : association.Name)}, {DateWords.Of(edition.Published) ?? "undated"}";
    }
}

/// <summary>Both editions of a comparison as sentences call them, and what they are to each other.</summary>
public sealed record EditionSides
{
    public required EditionSide Base { get; init; }

    public required EditionSide Head { get; init; }

    public required Relation Relation { get; init; }

    /// <param name="base">An edition of the library.</param>
    /// <param name="head">Another one.</param>
    /// <param name="library">Knows the names of associations, and which edition follows which.</param>
    public static EditionSides Of(Edition @base, Edition head, Library library)
    {
        var names = (Base: EditionSide.PlaceAndYear(@base, library.Vocabulary), Head: EditionSide.PlaceAndYear(head, library.Vocabulary));
        var areTold = names.Base != names.Head;
        return new EditionSides
        {
            Base = Side(@base, areTold ? names.Base : @base.Id, library.Vocabulary),
            Head = Side(head, areTold ? names.Head : head.Id, library.Vocabulary),
            Relation = Relations.Of(@base, head, library.Editions),
        };
    }

    private static EditionSide Side(Edition edition, string name, GuidelineVocabulary vocabulary) => new()
    {
        Name = name,
        Edition = edition,
        Association = EditionSide.AssociationOf(edition, vocabulary),
        Publisher = EditionSide.PublisherOf(edition, vocabulary),
        Notice = WordingNotice.Of(edition, edition.Wording, edition.Sources),
    };
}
