using Guidelines.Diagnostics;
using Guidelines.Documents;

namespace Guidelines.Reading;

/// <summary>What official files of one edition hold, with every fault and recovery met while reading them.</summary>
public sealed record OfficialReading
{
    public ValueList<GuidelineDocument> Documents { get; init; }

    public ValueList<GlossaryTerm> Glossary { get; init; }

    public ValueList<ProseSection> Introduction { get; init; }

    public ValueList<DomainSection> Overview { get; init; }

    /// <summary>ISO 8601 date that the files bear, if any.</summary>
    public string? Published { get; init; }

    /// <summary>The files that were read, by name.</summary>
    public ValueList<string> Sources { get; init; }

    public ValueList<Diagnostic> Diagnostics { get; init; }

    public required PlaceMap Places { get; init; }
}
