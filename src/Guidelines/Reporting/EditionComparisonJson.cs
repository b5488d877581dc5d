using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Writing;

namespace Guidelines.Reporting;

/// <summary>A comparison of two editions as the API and <c>guidelines compare --format json</c> give it. Its members, in their order, are those of the JSON.</summary>
public sealed record EditionComparisonJson
{
    /// <summary>Told apart from a comparison of two documents.</summary>
    public string Type { get; } = "edition";

    public required ComparedEdition Base { get; init; }

    public required ComparedEdition Head { get; init; }

    public required EditionSummary Summary { get; init; }

    /// <summary>The levels that this library holds of both.</summary>
    public ValueList<ComparedLevel> Levels { get; init; }

    /// <summary>The levels that it holds of one edition only, or of none: they are not in this library, which is not "removed".</summary>
    public ValueList<UncomparedLevel> Uncompared { get; init; }

    public required ChangeGrid Grid { get; init; }

    public static EditionComparisonJson Of(EditionComparison comparison) => new()
    {
        Base = ComparedEdition.Of(comparison.Base, comparison.Levels.Any(level => level.Base.Withheld)),
        Head = ComparedEdition.Of(comparison.Head, comparison.Levels.Any(level => level.Head.Withheld)),
        Summary = new EditionSummary
        {
            Levels = comparison.Levels.Count,
            Base = comparison.BaseTally,
            Head = comparison.HeadTally,
            Shares = ChangeShares.Of(comparison.BaseTally, comparison.HeadTally),
        },
        Levels = comparison.Levels.Select(ComparedLevel.Of).ToValueList(),
        Uncompared = comparison.Uncompared,
        Grid = comparison.Grid,
    };

    /// <param name="comparison">The comparison, withheld already where texts may not be shown.</param>
    public static string Write(EditionComparison comparison) => JsonText.Serialize(Of(comparison));
}

/// <summary>One side of a comparison of editions.</summary>
public sealed record ComparedEdition
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The association's id in the vocabulary.</summary>
    public required string Association { get; init; }

    public required string? Published { get; init; }

    public required Wording Wording { get; init; }

    /// <summary>Whether texts of a level that is compared may not be shown; then they are null.</summary>
    public required bool Withheld { get; init; }

    internal static ComparedEdition Of(Edition edition, bool isWithheld) => new()
    {
        Id = edition.Id,
        Title = edition.Title,
        Association = edition.Association,
        Published = edition.Published,
        Wording = edition.Wording,
        Withheld = isWithheld,
    };
}

/// <summary>All levels that hold behaviors on both sides, together.</summary>
public sealed record EditionSummary
{
    /// <summary>How many levels are compared, those with requirements only included.</summary>
    public required int Levels { get; init; }

    public required BehaviorTally Base { get; init; }

    public required BehaviorTally Head { get; init; }

    public required ChangeShares Shares { get; init; }
}

/// <summary>A level that is compared, and the sum of its comparison.</summary>
public sealed record ComparedLevel
{
    public required string Level { get; init; }

    /// <summary>The id of the comparison of its documents, which stands at <c>/compare/{id}</c>.</summary>
    public required string Comparison { get; init; }

    public required ComparedDocument Base { get; init; }

    public required ComparedDocument Head { get; init; }

    /// <summary>Its changes by kind; null where one side holds requirements only, whose silence is no removal.</summary>
    public required ComparisonSummary? Summary { get; init; }

    /// <summary>Its changes by grade; null where the summary is.</summary>
    public required GradeSummary? Grades { get; init; }

    /// <summary>The ids of the base's behaviors at which a training must be looked at again.</summary>
    public ValueList<string> Affected { get; init; }

    /// <summary>The ids of changes that a reviewer should look at again, because a text has changed since.</summary>
    public ValueList<string> ToReview { get; init; }

    public required UnmappedBehaviors Unmapped { get; init; }

    public ValueList<RequirementChange> Requirements { get; init; }

    internal static ComparedLevel Of(DocumentComparison comparison)
    {
        var hasBehaviors = comparison.HasBehaviorsOnBothSides();
        return new ComparedLevel
        {
            Level = comparison.Base.Level,
            Comparison = $"{comparison.Base.Id}...{comparison.Head.Id}",
            Base = comparison.Base,
            Head = comparison.Head,
            Summary = hasBehaviors ? comparison.Summary : null,
            Grades = hasBehaviors ? GradeSummary.Of(comparison.Changes) : null,
            Affected = hasBehaviors ? BehaviorTally.OfBase(comparison.Changes).Affected : [],
            ToReview = comparison.Changes.Where(change => change.ToReview).Select(change => change.Id).ToValueList(),
            Unmapped = hasBehaviors ? comparison.Unmapped : new UnmappedBehaviors(),
            Requirements = comparison.Requirements,
        };
    }
}

/// <summary>Counts of changes by grade.</summary>
public sealed record GradeSummary
{
    /// <summary>Identical to the byte, without a grade.</summary>
    public required int Identical { get; init; }

    public required int Editorial { get; init; }

    public required int Terminology { get; init; }

    public required int Wording { get; init; }

    public required int Substance { get; init; }

    internal static GradeSummary Of(ValueList<Change> changes)
    {
        return new GradeSummary
        {
            Identical = Count(null),
            Editorial = Count(Grade.Editorial),
            Terminology = Count(Grade.Terminology),
            Wording = Count(Grade.Wording),
            Substance = Count(Grade.Substance),
        };

        int Count(Grade? grade) => changes.Count(change => change.Grade == grade);
    }
}
