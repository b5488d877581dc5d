using Guidelines.Documents;
using Guidelines.Sources;

namespace Guidelines.Writing;

/// <summary>
/// Writes the canonical form of a content folder (content/README.md describes it): line feeds, one final newline, and just
/// one way to write each thing, so that what was read and is written again is the same file.
/// </summary>
public static class CanonicalWriter
{
    public static string Write(GuidelineDocument document)
    {
        var text = new CanonicalText();
        text.Line("---");
        text.Key("edition", document.Edition);
        text.Key("level", document.Level);
        text.Key("title", document.Title);
        text.Key("numeral", document.Numeral);
        text.Key("wording", YamlMap.Kebab(document.Wording));
        text.Key("source", document.Source);
        text.Maps("designations", document.Designations.Select(designation => YamlText.FlowMap(
            ("code", YamlText.FlowScalar(designation.Code)),
            ("name", YamlText.FlowScalar(designation.Name)),
            ("text", designation.Text is null ? null : YamlText.FlowScalar(designation.Text)))));
        text.Line("---");
        foreach (var about in document.About)
        {
            text.Paragraph(about);
        }

        foreach (var domain in document.Domains)
        {
            DomainText.Write(text, domain, document.Id);
        }

        RequirementText.Write(text, document.Requirements, document.Id);
        return text.ToString();
    }

    public static string WriteGlossary(string edition, Wording wording, IEnumerable<GlossaryTerm> terms)
    {
        var text = Front(edition, "glossary", wording);
        foreach (var term in terms)
        {
            text.Heading(2, term.Name, CanonicalText.Attributes(CanonicalText.ShortId(term.Id, edition)));
            Prose(text, term.Blocks);
        }

        return text.ToString();
    }

    public static string WriteIntroduction(string edition, Wording wording, IEnumerable<ProseSection> sections)
    {
        var text = Front(edition, "introduction", wording);
        var isFirst = true;
        foreach (var section in sections)
        {
            if (!isFirst || section.Heading.Length > 0 || section.Blocks.IsEmpty)
            {
                text.Heading(2, section.Heading);
            }

            isFirst = false;
            Prose(text, section.Blocks);
        }

        return text.ToString();
    }

    /// <summary>A heading for each date with its facts below.</summary>
    public static string WriteHistory(string edition, Wording wording, IEnumerable<DatedFact> facts)
    {
        var text = Front(edition, "history", wording);
        var date = (string?)null;
        foreach (var fact in facts)
        {
            var isFirst = fact.Date != date;
            if (isFirst)
            {
                text.Heading(2, fact.Date);
            }

            date = fact.Date;
            text.Item(fact.Text, isFirst);
        }

        return text.ToString();
    }

    /// <summary>Domains with their areas; an overview has no behaviors.</summary>
    public static string WriteOverview(string edition, Wording wording, IEnumerable<DomainSection> domains)
    {
        var text = Front(edition, "overview", wording);
        foreach (var domain in domains)
        {
            DomainText.Write(text, domain with { Behaviors = [] }, edition);
        }

        return text.ToString();
    }

    /// <summary>The text of <c>edition.yaml</c>.</summary>
    public static string Write(Edition edition)
    {
        var text = new CanonicalText();
        text.Key("id", edition.Id);
        text.Key("title", edition.Title);
        text.Key("association", edition.Association);
        text.Key("licensor", edition.Licensor);
        text.Key("licensorText", edition.LicensorText);
        text.Key("published", edition.Published);
        text.Key("effective", edition.Effective);
        text.Key("status", YamlMap.Kebab(edition.Status));
        text.Key("follows", edition.Follows);
        text.Maps("levels", edition.Levels.Select(level => YamlText.FlowMap(("id", YamlText.FlowScalar(level.Id)), ("held", level.Held ? "true" : "false"))));
        text.Key("wording", YamlMap.Kebab(edition.Wording));
        text.Key("publish", YamlMap.Kebab(edition.Publish));
        if (edition.Permission is { } permission)
        {
            text.Line("permission:");
            text.Key("  by", permission.By);
            text.Key("  date", permission.Date);
            text.Key("  document", permission.Document);
        }

        text.Maps("sources", edition.Sources.Select(YamlText.Scalar));
        text.Maps("acknowledged", edition.Acknowledged.Select(entry => YamlText.FlowMap(("code", entry.Code), ("id", YamlText.FlowScalar(entry.Id)), ("reason", YamlText.FlowScalar(entry.Reason)))));
        text.Key("rights", edition.Rights);
        return text.ToString();
    }

    private static CanonicalText Front(string edition, string kind, Wording wording)
    {
        var text = new CanonicalText();
        text.Line("---");
        text.Key("edition", edition);
        text.Key("kind", kind);
        text.Key("wording", YamlMap.Kebab(wording));
        text.Line("---");
        return text;
    }

    private static void Prose(CanonicalText text, ValueList<ProseBlock> blocks)
    {
        var inList = false;
        foreach (var block in blocks)
        {
            if (!block.IsItem)
            {
                text.Paragraph(block.Text);
            }
            else
            {
                text.Item(block.Text, isFirst: !inList);
            }

            inList = block.IsItem;
        }
    }
}
