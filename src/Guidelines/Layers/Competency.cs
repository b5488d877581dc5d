using Guidelines.Documents;

namespace Guidelines.Layers;

/// <summary>The behaviors of all documents that state the same thing.</summary>
/// <param name="Id">The id of its earliest behavior when it was recorded; it never changes.</param>
/// <param name="Behaviors">The behaviors' ids, the earliest first.</param>
public sealed record Competency(string Id, ValueList<string> Behaviors);
