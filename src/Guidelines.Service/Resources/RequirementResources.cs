using Guidelines.Documents;

namespace Guidelines.Service.Resources;

/// <summary>What endorsements ask, document by document.</summary>
public sealed record RequirementList(ValueList<DocumentRequirements> Documents);

/// <summary>The requirements of one document that were asked for.</summary>
public sealed record DocumentRequirements(DocumentReference Document, ValueList<Requirement> Requirements);

/// <summary>Explained terms, edition by edition.</summary>
public sealed record GlossaryList(ValueList<EditionGlossary> Editions);

/// <summary>The terms that one edition explains, in its order.</summary>
/// <param name="Edition">The edition's id.</param>
/// <param name="Wording">Whose words the explanations are in.</param>
/// <param name="Withheld">Whether the explanations may not be shown; then they are empty.</param>
/// <param name="Rights">The notice that stands with every copy.</param>
/// <param name="Terms">In the edition's order.</param>
public sealed record EditionGlossary(string Edition, Wording Wording, bool Withheld, string? Rights, ValueList<GlossaryTerm> Terms);
