using Guidelines.Documents;
using Guidelines.Tests.Reading.Official;

namespace Guidelines.Tests.Content;

/// <summary>A document, or an edition, aspect by aspect, in lines that hold ids, names, codes, counts and figures only.</summary>
internal static class FidelityLines
{
    public static IEnumerable<string> Heads(GuidelineDocument document) =>
    [
        $"{document.Id}: {document.Title} {document.Numeral}, {document.Source}, {document.About.Count} opening paragraphs",
        .. document.Designations.Select(designation => $"{document.Id}: {designation.Code} {designation.Name}, explained: {designation.Text is not null}"),
    ];

    public static IEnumerable<string> Areas(GuidelineDocument document) => document.Domains.SelectMany(domain => Areas(document.Id, domain));

    public static IEnumerable<string> Areas(string place, DomainSection domain) =>
        domain.Areas.Select(area => $"{place} {area.Id}: {area.Name}").Prepend($"{place} {domain.Id}: {domain.Name}, {domain.AreaKind} areas");

    public static IEnumerable<string> Behaviors(GuidelineDocument document) =>
        document.Domains.SelectMany(domain => domain.Behaviors).Select(behavior =>
            $"{behavior.Id}: elements {behavior.Elements.Select(element => element.Id).ToValueList()}, area {behavior.AreaId ?? "-"}, designations {behavior.Designations}");

    /// <summary>Of each behavior the first one that stands under the same preamble, if it stands under any.</summary>
    public static IEnumerable<string> Preambles(GuidelineDocument document)
    {
        var behaviors = document.Domains.SelectMany(domain => domain.Behaviors).Where(behavior => behavior.Preamble is not null).ToList();
        return behaviors.Select(behavior => $"{behavior.Id}: preamble of {behaviors.First(other => other.Preamble == behavior.Preamble).Id}");
    }

    public static IEnumerable<string> Noted(GuidelineDocument document) =>
        document.Domains.SelectMany(domain => domain.Behaviors).Where(behavior => behavior.Note is not null).Select(behavior => behavior.Id);

    /// <summary>How many paragraphs a restatement takes is its own affair; its sentences are counted, since facts refer to them.</summary>
    public static IEnumerable<string> Requirements(GuidelineDocument document) => document.Requirements.Select(requirement =>
        $"{StructureLines.Requirement(requirement with { Text = "" })}\t{requirement.Title}\t{RequirementSentences.Of(requirement).Count} sentences");

    public static IEnumerable<string> Facts(GuidelineDocument document) => document.Requirements.SelectMany(StructureLines.Facts);

    public static IEnumerable<string> Glossary(EditionContent edition) => edition.Glossary.Select(term => $"{term.Id}: {term.Name}, {Kinds(term.Blocks)}");

    public static IEnumerable<string> Introduction(EditionContent edition) =>
        edition.Introduction.Select((section, i) => $"{edition.Edition.Id} introduction {i + 1}: {Kinds(section.Blocks)}");

    public static IEnumerable<string> Overview(EditionContent edition) => edition.Overview.SelectMany(domain => Areas(edition.Edition.Id, domain));

    // p for a paragraph, i for an item.
    private static string Kinds(ValueList<ProseBlock> blocks) => $"{blocks.Count} blocks {string.Concat(blocks.Select(block => block.IsItem ? 'i' : 'p'))}";
}
