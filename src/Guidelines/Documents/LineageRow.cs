namespace Guidelines.Documents;

/// <summary>A row of a content folder's <c>lineage.tsv</c>: from here on the behavior belongs to the competency of that id.</summary>
/// <param name="Competency">The id of the behavior that was the competency's earliest when it was recorded; it never changes.</param>
/// <param name="Behavior">The behavior's id; its last row counts.</param>
public sealed record LineageRow(string Competency, string Behavior);
