using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reading;

/// <summary>What a content folder holds, with every fault found while reading it.</summary>
public sealed record ContentReading
{
    public required GuidelineVocabulary Vocabulary { get; init; }

    /// <summary>The editions that could be read, by id.</summary>
    public required ValueList<EditionContent> Editions { get; init; }

    public required ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Where each id stands.</summary>
    public required PlaceMap Places { get; init; }
}
