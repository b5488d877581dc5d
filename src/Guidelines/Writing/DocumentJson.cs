using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Writing;

/// <summary>A document as the API and <c>guidelines show --format json</c> give it: the same text, and so the same bytes.</summary>
/// <remarks>
/// Its members, in their order, are the members of the JSON, and so is their description in the API. Every member is always
/// there, null or empty where the document has nothing for it.
/// </remarks>
public sealed record DocumentJson
{
    public required string Id { get; init; }

    public required string Edition { get; init; }

    public required string Level { get; init; }

    /// <summary>The level's name as the edition prints it.</summary>
    public required string Title { get; init; }

    public string? Numeral { get; init; }

    public required Wording Wording { get; init; }

    /// <summary>Whether the texts were taken out because they may not be shown; then they are empty.</summary>
    public bool Withheld { get; init; }

    /// <summary>Where the original stands.</summary>
    public string? Source { get; init; }

    public ValueList<string> About { get; init; }

    public ValueList<Designation> Designations { get; init; }

    public ValueList<DocumentDomainJson> Domains { get; init; }

    public ValueList<Requirement> Requirements { get; init; }

    /// <summary>What the document says of each section of requirements; empty for a document without any.</summary>
    public ValueList<RequirementState> States { get; init; }

    /// <param name="document">The document, withheld already where its text may not be shown.</param>
    /// <param name="vocabulary">Gives the order of the sections, and names for inferred areas.</param>
    /// <param name="inferredAreas">By behavior id, for behaviors that the edition ties to none.</param>
    public static DocumentJson Of(GuidelineDocument document, GuidelineVocabulary vocabulary, IReadOnlyDictionary<string, InferredArea>? inferredAreas = null) => new()
    {
        Id = document.Id,
        Edition = document.Edition,
        Level = document.Level,
        Title = document.Title,
        Numeral = document.Numeral,
        Wording = document.Wording,
        Withheld = document.Withheld,
        Source = document.Source,
        About = document.About,
        Designations = document.Designations,
        Domains = document.Domains.Select(domain => DocumentDomainJson.Of(domain, vocabulary, inferredAreas)).ToValueList(),
        Requirements = document.Requirements,
        States = RequirementStates.Of(document, vocabulary.Sections.Select(section => section.Id)),
    };

    /// <inheritdoc cref="Of"/>
    public static string Write(GuidelineDocument document, GuidelineVocabulary vocabulary, IReadOnlyDictionary<string, InferredArea>? inferredAreas = null) =>
        JsonText.Serialize(Of(document, vocabulary, inferredAreas));
}

/// <summary>A domain of a document with its areas and behaviors.</summary>
public sealed record DocumentDomainJson
{
    public required string Id { get; init; }

    /// <summary>The domain's name as the edition prints it.</summary>
    public required string Name { get; init; }

    public required AreaKind AreaKind { get; init; }

    /// <summary>The areas as the edition names them, in its order.</summary>
    public ValueList<string> Areas { get; init; }

    /// <summary>The ids of the areas, in the same order.</summary>
    public ValueList<string> AreaIds { get; init; }

    public ValueList<DocumentBehaviorJson> Behaviors { get; init; }

    public static DocumentDomainJson Of(DomainSection domain, GuidelineVocabulary vocabulary, IReadOnlyDictionary<string, InferredArea>? inferredAreas) => new()
    {
        Id = domain.Id,
        Name = domain.Name,
        AreaKind = domain.AreaKind,
        Areas = domain.Areas.Select(area => area.Name).ToValueList(),
        AreaIds = domain.Areas.Select(area => area.Id).ToValueList(),
        Behaviors = domain.Behaviors.Select(behavior => DocumentBehaviorJson.Of(behavior, domain, vocabulary, inferredAreas)).ToValueList(),
    };
}

/// <summary>A behavior with the area that its edition, or a comparison, ties it to.</summary>
public sealed record DocumentBehaviorJson
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public ValueList<Element> Elements { get; init; }

    /// <summary>The line over the group of behaviors that this one belongs to.</summary>
    public string? Preamble { get; init; }

    public ValueList<string> Designations { get; init; }

    /// <summary>The area's name in this edition, else the one of the vocabulary.</summary>
    public string? Area { get; init; }

    public string? AreaId { get; init; }

    /// <summary>Whether the area was inferred, not stated by the edition.</summary>
    public required bool AreaInferred { get; init; }

    /// <summary>Where the area is inferred, the ids of the behaviors that speak for it; else empty.</summary>
    public ValueList<string> AreaEvidence { get; init; }

    /// <summary>Where the area is inferred, 0.4 to 1: how strongly they speak for it; else null.</summary>
    public decimal? AreaConfidence { get; init; }

    public string? Note { get; init; }

    public static DocumentBehaviorJson Of(Behavior behavior, DomainSection domain, GuidelineVocabulary vocabulary, IReadOnlyDictionary<string, InferredArea>? inferredAreas)
    {
        var inferred = behavior.AreaId is null ? inferredAreas?.GetValueOrDefault(behavior.Id) : null;
        var areaId = behavior.AreaId ?? inferred?.AreaId;
        return new DocumentBehaviorJson
        {
            Id = behavior.Id,
            Text = behavior.Text,
            Elements = behavior.Elements,
            Preamble = behavior.Preamble,
            Designations = behavior.Designations,
            Area = areaId is null ? null : domain.Areas.FirstOrDefault(area => area.Id == areaId)?.Name ?? vocabulary.Area(areaId)?.Name,
            AreaId = areaId,
            AreaInferred = inferred is not null,
            AreaEvidence = inferred?.Evidence ?? [],
            AreaConfidence = inferred?.Confidence,
            Note = behavior.Note,
        };
    }
}
