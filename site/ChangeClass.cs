using Guidelines.Comparison;

namespace Guidelines.Site;

/// <summary>What readers count and filter changes by: how grave they are, and which side has what the other has not.</summary>
/// <param name="Id">A word for addresses and styles: <c>unchanged terminology wording substance added removed</c>.</param>
/// <param name="Label">In a word or two.</param>
public sealed record ChangeClass(string Id, string Label)
{
    /// <summary>All classes, from what stands unchanged to what only one side has.</summary>
    public static IReadOnlyList<ChangeClass> All(string baseName, string headName) =>
    [
        new("unchanged", "same"), new("terminology", "terms"), new("wording", "wording"), new("substance", "substance"), new("added", $"only {headName}"), new("removed", $"only {baseName}"),
    ];

    /// <summary>The class of a change; punctuation alone counts as the same.</summary>
    public static string IdOf(Change change) => change switch
    {
        { Kind: ChangeKind.Added } => "added",
        { Kind: ChangeKind.Removed } => "removed",
        { Grade: Grade.Terminology } => "terminology",
        { Grade: Grade.Wording } => "wording",
        { Grade: Grade.Substance } => "substance",
        _ => "unchanged",
    };
}
