using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Vocabulary;

namespace Guidelines.Service.Resources;

/// <summary>All levels that the vocabulary knows. They are a set; their order means nothing.</summary>
public sealed record LevelList(ValueList<LevelResource> Levels);

/// <summary>An endorsement level.</summary>
public sealed record LevelResource
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The numeral of earlier editions.</summary>
    public string? Numeral { get; init; }

    /// <summary>Other names that editions use.</summary>
    public ValueList<string> Aliases { get; init; }

    public ValueList<DesignationEntry> Designations { get; init; }

    /// <summary>The ids of its documents in this library.</summary>
    public ValueList<string> Documents { get; init; }

    internal static LevelResource Of(LevelEntry level, Library library) => new()
    {
        Id = level.Id,
        Name = level.Name,
        Numeral = level.Numeral,
        Aliases = level.Aliases,
        Designations = level.Designations,
        Documents = library.Documents.Where(document => document.Level == level.Id).Select(document => document.Id).ToValueList(),
    };
}

/// <summary>All domains that the vocabulary knows.</summary>
public sealed record DomainList(ValueList<DomainResource> Domains);

/// <summary>A domain ("area of expertise") with its areas.</summary>
public sealed record DomainResource
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Other names that editions use.</summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>Its areas by their canonical names.</summary>
    public ValueList<AreaName> Areas { get; init; }

    /// <summary>What the documents of this library have of it.</summary>
    public ValueList<DomainInDocument> Documents { get; init; }

    internal static DomainResource Of(DomainEntry domain, Library library) => new()
    {
        Id = domain.Id,
        Name = domain.Name,
        Aliases = domain.Aliases,
        Areas = domain.Areas.Select(area => new AreaName { Id = area.Id, Name = area.Name }).ToValueList(),
        Documents = (from document in library.Documents
                     from section in document.Domains
                     where section.Id == domain.Id
                     select new DomainInDocument(document.Id, section.Name, section.Areas.Count, section.Behaviors.Count)).ToValueList(),
    };
}

/// <summary>A domain as a document names it, and how many areas and behaviors it has there.</summary>
public sealed record DomainInDocument(string Document, string Name, int Areas, int Behaviors);

/// <summary>All areas that the vocabulary knows, or those of one domain.</summary>
public sealed record AreaList(ValueList<AreaResource> Areas);

/// <summary>A knowledge or skill area.</summary>
public sealed record AreaResource
{
    public required string Id { get; init; }

    /// <summary>The canonical name.</summary>
    public required string Name { get; init; }

    public required string Domain { get; init; }

    /// <summary>How editions name it.</summary>
    public ValueList<EditionNames> Names { get; init; }

    /// <summary>The documents that list it.</summary>
    public ValueList<AreaInDocument> Documents { get; init; }

    internal static AreaResource Of(AreaEntry area, DomainEntry domain, Library library) => new()
    {
        Id = area.Id,
        Name = area.Name,
        Domain = domain.Id,
        Names = area.Names,
        Documents = (from document in library.Documents
                     from section in document.Domains
                     where section.Id == domain.Id
                     from name in section.Areas
                     where name.Id == area.Id
                     select AreaInDocument.Of(document, section, name, library)).ToValueList(),
    };
}

/// <summary>An area as a document names it.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Name">The document's name for it.</param>
/// <param name="Behaviors">The ids of the behaviors that the document ties to it.</param>
/// <param name="InferredBehaviors">The ids of behaviors that the document ties to no area, and whose counterparts elsewhere belong to this one.</param>
public sealed record AreaInDocument(string Document, string Name, ValueList<string> Behaviors, ValueList<string> InferredBehaviors)
{
    internal static AreaInDocument Of(GuidelineDocument document, DomainSection section, AreaName area, Library library)
    {
        return new(document.Id, area.Name, Where(behavior => behavior.AreaId), Where(behavior => library.InferredAreas.OfBehavior(behavior.Id)?.AreaId));

        ValueList<string> Where(Func<Behavior, string?> areaId) => section.Behaviors.Where(behavior => areaId(behavior) == area.Id).Select(behavior => behavior.Id).ToValueList();
    }
}
