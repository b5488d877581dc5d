using Guidelines.Documents;

namespace Guidelines.Service.Resources;

/// <summary>All documents of the library, or those of one edition or level.</summary>
public sealed record DocumentList(ValueList<DocumentSummary> Documents);

/// <summary>A document and how much it holds.</summary>
public sealed record DocumentSummary
{
    public required string Id { get; init; }

    public required string Edition { get; init; }

    public required string Level { get; init; }

    public required string Title { get; init; }

    public required Wording Wording { get; init; }

    /// <summary>Whether its texts may not be shown.</summary>
    public required bool Withheld { get; init; }

    public required int Domains { get; init; }

    public required int Areas { get; init; }

    public required int Behaviors { get; init; }

    public required int Elements { get; init; }

    public required int Requirements { get; init; }

    internal static DocumentSummary Of(GuidelineDocument document) => new()
    {
        Id = document.Id,
        Edition = document.Edition,
        Level = document.Level,
        Title = document.Title,
        Wording = document.Wording,
        Withheld = document.Withheld,
        Domains = document.Domains.Count,
        Areas = document.Domains.Sum(domain => domain.Areas.Count),
        Behaviors = document.Domains.Sum(domain => domain.Behaviors.Count),
        Elements = document.Domains.Sum(domain => domain.Behaviors.Sum(behavior => behavior.Elements.Count)),
        Requirements = document.Requirements.Count,
    };
}

/// <summary>Which document something is from, whose words it is in, and where the original stands.</summary>
public sealed record DocumentReference
{
    public required string Id { get; init; }

    public required string Edition { get; init; }

    public required string Level { get; init; }

    public required string Title { get; init; }

    public required Wording Wording { get; init; }

    /// <summary>Whether its texts may not be shown; then they are empty.</summary>
    public required bool Withheld { get; init; }

    /// <summary>Where the original stands.</summary>
    public string? Source { get; init; }

    internal static DocumentReference Of(GuidelineDocument document) => new()
    {
        Id = document.Id,
        Edition = document.Edition,
        Level = document.Level,
        Title = document.Title,
        Wording = document.Wording,
        Withheld = document.Withheld,
        Source = document.Source,
    };
}
