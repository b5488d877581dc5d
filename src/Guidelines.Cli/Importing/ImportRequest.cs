using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Cli.Importing;

/// <summary>Reads the official files of one edition.</summary>
internal delegate OfficialReading OfficialReader(IReadOnlyList<SourceText> sources, string edition, GuidelineVocabulary vocabulary);

/// <summary>What a caller asks <c>import</c> for.</summary>
internal sealed record ImportRequest
{
    public required ValueList<string> Files { get; init; }

    /// <summary>A valid edition id.</summary>
    public required string Edition { get; init; }

    /// <summary>The content folder.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether files that exist are replaced.</summary>
    public bool Replace { get; init; }
}

/// <summary>What came of an import.</summary>
internal sealed record ImportOutcome
{
    /// <summary>Why nothing was done, in one sentence.</summary>
    public string? Refusal { get; init; }

    /// <summary>What was read; null where no guideline was recognized.</summary>
    public EditionContent? Content { get; init; }

    /// <summary>The files written, relative to the content folder.</summary>
    public ValueList<string> Written { get; init; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
