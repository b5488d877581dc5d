using Guidelines.Documents;

namespace Guidelines.Service.Resources;

/// <summary>What endorsements ask, document by document.</summary>
public sealed record RequirementList(ValueList<DocumentRequirements> Documents);

/// <summary>The requirements of one document that were asked for.</summary>
public sealed record DocumentRequirements(DocumentReference Document, ValueList<Requirement> Requirements);

/// <summary>Explained terms, edition by edition.</summary>
public sealed record GlossaryList(ValueList<EditionGlossary> Editions);

/// <summary>The terms that one edition explains, in its order.</summary>
public sealed record EditionGlossary(string Edition, Wording Wording, string? Rights, ValueList<GlossaryTerm> Terms);
