using Guidelines.Documents;

namespace Guidelines.Reading.Canonical;

/// <summary>What one Markdown file of an edition's folder holds.</summary>
public sealed record CanonicalFile
{
    public required CanonicalKind Kind { get; init; }

    public required string Edition { get; init; }

    public required Wording Wording { get; init; }

    /// <summary>The document, where the file is one.</summary>
    public GuidelineDocument? Document { get; init; }

    public ValueList<GlossaryTerm> Glossary { get; init; }

    public ValueList<ProseSection> Introduction { get; init; }

    public ValueList<DomainSection> Overview { get; init; }

    public ValueList<DatedFact> History { get; init; }
}

/// <summary>What a file's front matter says it is; a document where it says nothing.</summary>
public enum CanonicalKind
{
    Document,
    Glossary,
    Introduction,
    Overview,
    History,
}
