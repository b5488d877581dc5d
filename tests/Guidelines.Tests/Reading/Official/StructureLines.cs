using System.Globalization;
using Guidelines.Documents;

namespace Guidelines.Tests.Reading.Official;

/// <summary>What of a document may be told, in one line each: ids, counts, codes, figures. The tables beside the tests hold these lines.</summary>
internal static class StructureLines
{
    /// <summary>document, domain, kind of areas, behaviors, behaviors with elements (number=count), area ids, each with <c>*n</c> where n behaviors are tied to it.</summary>
    public static IEnumerable<string> Domains(GuidelineDocument document) => document.Domains.Select(domain => string.Join('\t',
        document.Id,
        domain.Id,
        YamlKebab(domain.AreaKind),
        Text(domain.Behaviors.Count),
        Join(' ', domain.Behaviors.Where(behavior => !behavior.Elements.IsEmpty).Select(behavior => $"{behavior.Id[^2..]}={behavior.Elements.Count}")),
        Join(' ', domain.Areas.Select(area => area.Id + (domain.Behaviors.Count(behavior => behavior.AreaId == area.Id) is > 0 and var tied ? $"*{tied}" : "")))));

    /// <summary>requirement, sections, phase, designations, paragraphs, parts, footnotes.</summary>
    public static string Requirement(Requirement requirement) => string.Join('\t',
        requirement.Id,
        Join('+', requirement.Sections),
        YamlKebab(requirement.Phase),
        Join('+', requirement.Designations),
        Text(requirement.Text.Length == 0 ? 0 : requirement.Text.Split('\n').Length),
        requirement.Parts is null ? "-" : $"{YamlKebab(requirement.Parts.Of)} {requirement.Parts.Items.Count}",
        Text(requirement.Footnotes.Count));

    /// <summary>The columns of official-facts.tsv; the last is the number of the sentence that states the fact, or <c>heading</c>.</summary>
    public static IEnumerable<string> Facts(Requirement requirement)
    {
        var sentences = RequirementSentences.Of(requirement).ToList();
        return requirement.Facts.Select(fact => $"{requirement.Id}\t{Fact(fact)}\t{(fact.Sentence == requirement.Title ? "heading" : Text(sentences.IndexOf(fact.Sentence) + 1))}");
    }

    /// <summary>A fact's members but for its sentence, parted by tabs.</summary>
    public static string Fact(RequirementFact fact) => string.Join('\t',
        fact.Fact,
        Text(fact.Value),
        Text(fact.Max),
        fact.Unit ?? "-",
        fact.Per ?? "-",
        fact.Qualifier ?? "-",
        YamlKebab(fact.State),
        Join('+', fact.Designations),
        Text(fact.Of),
        fact.Topic ?? "-",
        Join('+', fact.Levels));

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static string Join(char separator, IEnumerable<string> items) => string.Join(separator, items) is { Length: > 0 } text ? text : "-";

    private static string YamlKebab<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
