using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Cli.Showing;

/// <summary>What an id turned out to be.</summary>
internal abstract record Found(string Id)
{
    /// <summary>For a sentence: "ak-2016-ifa-tf-02 is a behavior".</summary>
    public abstract string What { get; }

    /// <summary>The document that it is a part of, if it is.</summary>
    public virtual string? DocumentId => null;
}

internal sealed record FoundDocument(EditionContent Content, GuidelineDocument Document) : Found(Document.Id)
{
    public override string What => $"the document {Id}";

    public override string? DocumentId => Id;
}

internal sealed record FoundEdition(EditionContent Content) : Found(Content.Edition.Id)
{
    public override string What => $"the edition {Id}";

    public override string? DocumentId => Content.Documents.IsEmpty ? null : Content.Documents[0].Id;
}

/// <summary>A behavior, perhaps by one of its elements.</summary>
internal sealed record FoundBehavior(EditionContent Content, GuidelineDocument Document, DomainSection Domain, Behavior Behavior, Element? Element) : Found(Element?.Id ?? Behavior.Id)
{
    public override string What => Element is null ? $"the behavior {Id}" : $"the element {Id}";

    public override string? DocumentId => Document.Id;
}

internal sealed record FoundRequirement(EditionContent Content, GuidelineDocument Document, Requirement Requirement) : Found(Requirement.Id)
{
    public override string What => $"the requirement {Id}";

    public override string? DocumentId => Document.Id;
}

internal sealed record FoundTerm(EditionContent Content, GlossaryTerm Term) : Found(Term.Id)
{
    public override string What => $"the glossary term {Id}";
}

internal sealed record FoundArea(DomainEntry Domain, AreaEntry Area) : Found(Area.Id)
{
    public override string What => $"the area {Id}";
}

internal sealed record FoundDomain(DomainEntry Domain) : Found(Domain.Id)
{
    public override string What => $"the domain {Id}";
}

internal sealed record FoundLevel(LevelEntry Level) : Found(Level.Id)
{
    public override string What => $"the level {Id}";
}

internal sealed record FoundSection(SectionEntry Section) : Found(Section.Id)
{
    public override string What => $"the section {Id}";
}
