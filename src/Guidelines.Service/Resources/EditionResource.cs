using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Service.Resources;

/// <summary>All editions of the library, by id.</summary>
public sealed record EditionList(ValueList<EditionResource> Editions);

/// <summary>One association's guidelines of one date.</summary>
public sealed record EditionResource
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Who publishes it.</summary>
    public required AssociationResource Association { get; init; }

    /// <summary>Who owns the guidelines that it is licensed from.</summary>
    public required AssociationResource Licensor { get; init; }

    /// <summary>The edition of the licensor that this text follows, where it is known.</summary>
    public string? LicensorText { get; init; }

    /// <summary>ISO 8601 date, month or year.</summary>
    public string? Published { get; init; }

    /// <summary>ISO 8601 date from which it applies.</summary>
    public string? Effective { get; init; }

    public required EditionStatus Status { get; init; }

    /// <summary>The association's own earlier edition.</summary>
    public string? Follows { get; init; }

    /// <summary>Whether the texts are the association's own or are said again in other words.</summary>
    public required Wording Wording { get; init; }

    /// <summary>Whether the association wants texts given, or only ids, names and counts.</summary>
    public required Publish Publish { get; init; }

    /// <summary>Whether its texts may not be shown: they are not to be published, or no permission is recorded.</summary>
    public required bool Withheld { get; init; }

    public Permission? Permission { get; init; }

    /// <summary>The notice that stands with every copy.</summary>
    public string? Rights { get; init; }

    public ValueList<string> Sources { get; init; }

    /// <summary>The levels that the edition knows; a level without a document is not in this library.</summary>
    public ValueList<EditionLevelResource> Levels { get; init; }

    /// <summary>How many terms its glossary explains.</summary>
    public required int Terms { get; init; }

    internal static EditionResource Of(EditionContent content, GuidelineVocabulary vocabulary)
    {
        var edition = content.Edition;
        return new EditionResource
        {
            Id = edition.Id,
            Title = edition.Title,
            Association = AssociationResource.Of(edition.Association, vocabulary),
            Licensor = AssociationResource.Of(edition.Licensor, vocabulary),
            LicensorText = edition.LicensorText,
            Published = edition.Published,
            Effective = edition.Effective,
            Status = edition.Status,
            Follows = edition.Follows,
            Wording = edition.Wording,
            Publish = edition.Publish,
            Withheld = !Libraries.Rights.MayShowText(edition),
            Permission = edition.Permission,
            Rights = edition.Rights,
            Sources = edition.Sources,
            Levels = edition.Levels.Select(level => level.Id).Union(content.Documents.Select(document => document.Level), StringComparer.Ordinal)
                .Select(level => EditionLevelResource.Of(level, content, vocabulary)).ToValueList(),
            Terms = content.Glossary.Count,
        };
    }
}

/// <summary>An association; its name is its id where the vocabulary does not know it.</summary>
public sealed record AssociationResource(string Id, string Name, string? Code)
{
    internal static AssociationResource Of(string id, GuidelineVocabulary vocabulary) =>
        vocabulary.Association(id) is { } known ? new(id, known.Name, known.Code) : new(id, id, null);
}

/// <summary>A level of an edition and its document, where this library has it.</summary>
public sealed record EditionLevelResource(string Id, string Name, string? Document)
{
    internal static EditionLevelResource Of(string level, EditionContent content, GuidelineVocabulary vocabulary)
    {
        var document = content.Documents.FirstOrDefault(document => document.Level == level);
        return new(level, document?.Title ?? vocabulary.Level(level)?.Name ?? level, document?.Id);
    }
}
