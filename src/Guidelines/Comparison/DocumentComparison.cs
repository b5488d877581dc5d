using Guidelines.Documents;

namespace Guidelines.Comparison;

/// <summary>What differs between two documents: two editions of a level, two levels of an edition, or both.</summary>
/// <remarks>Its members, in their order, are the members of the JSON of a comparison.</remarks>
public sealed record DocumentComparison
{
    /// <summary>Told apart from a comparison of whole editions.</summary>
    public string Type { get; } = "document";

    public required ComparedDocument Base { get; init; }

    public required ComparedDocument Head { get; init; }

    /// <summary>How many changes there are of each kind, and how many of them moved.</summary>
    public ComparisonSummary Summary => ComparisonSummary.Of(Changes);

    /// <summary>The replacements of terms that recur, the most frequent first.</summary>
    public ValueList<TermReplacement> Terminology { get; init; }

    /// <summary>In the order of the base; an addition follows the change that holds the behavior before it in the head.</summary>
    public ValueList<Change> Changes { get; init; }

    /// <summary>What stands around behaviors and does not decide the kind of their change.</summary>
    public ValueList<ContextChange> Context { get; init; }

    /// <summary>The areas of each domain.</summary>
    public ValueList<AreaChange> Areas { get; init; }

    public ValueList<RequirementChange> Requirements { get; init; }

    /// <summary>Whether both sides hold behaviors at all. A document may hold requirements only, and then the other's behaviors are no difference.</summary>
    public bool HasBehaviorsOnBothSides() => Changes.Any(change => !change.Base.IsEmpty) && Changes.Any(change => !change.Head.IsEmpty);

    /// <summary>The behaviors without a counterpart.</summary>
    public UnmappedBehaviors Unmapped => new()
    {
        Base = Changes.Where(change => change.Kind is ChangeKind.Removed).SelectMany(change => change.Base).Select(behavior => behavior.Id).ToValueList(),
        Head = Changes.Where(change => change.Kind is ChangeKind.Added).SelectMany(change => change.Head).Select(behavior => behavior.Id).ToValueList(),
    };
}

/// <summary>One side of a comparison.</summary>
public sealed record ComparedDocument
{
    public required string Id { get; init; }

    public required string Edition { get; init; }

    public required string Level { get; init; }

    public required string Title { get; init; }

    public required Wording Wording { get; init; }

    /// <summary>Whether its texts were taken out because they may not be shown; then they are null.</summary>
    public bool Withheld { get; init; }

    public static ComparedDocument Of(GuidelineDocument document) =>
        new() { Id = document.Id, Edition = document.Edition, Level = document.Level, Title = document.Title, Wording = document.Wording };
}

/// <summary>Counts of changes by kind; a moved change counts under its kind and again as moved.</summary>
public sealed record ComparisonSummary
{
    public required int Unchanged { get; init; }

    public required int Terminology { get; init; }

    public required int Reworded { get; init; }

    public required int Split { get; init; }

    public required int Merged { get; init; }

    public required int Removed { get; init; }

    public required int Added { get; init; }

    public required int Moved { get; init; }

    public static ComparisonSummary Of(ValueList<Change> changes)
    {
        return new ComparisonSummary
        {
            Unchanged = Count(ChangeKind.Unchanged),
            Terminology = Count(ChangeKind.Terminology),
            Reworded = Count(ChangeKind.Reworded),
            Split = Count(ChangeKind.Split),
            Merged = Count(ChangeKind.Merged),
            Removed = Count(ChangeKind.Removed),
            Added = Count(ChangeKind.Added),
            Moved = changes.Count(change => change.Moved is not Move.None),
        };

        int Count(ChangeKind kind) => changes.Count(change => change.Kind == kind);
    }
}

/// <summary>A term of the base, what the head says in its place, and in how many changes.</summary>
public sealed record TermReplacement(string From, string To, int Count);

/// <summary>Ids of behaviors without a counterpart: in the base they are removed, in the head added.</summary>
public sealed record UnmappedBehaviors
{
    public ValueList<string> Base { get; init; }

    public ValueList<string> Head { get; init; }
}
