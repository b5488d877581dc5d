using Guidelines.Cli.Output;
using Guidelines.Documents;
using Guidelines.Graph;
using Guidelines.Reporting;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Cli.Showing;

/// <summary>An edition with its documents, and one of its glossary terms.</summary>
internal static class EditionView
{
    public static void Write(Layout layout, EditionContent content, GuidelineVocabulary vocabulary)
    {
        var edition = content.Edition;
        layout.Paragraph($"{edition.Title} · {edition.Id}");
        layout.Paragraph(WordingNotice.Of(edition, edition.Wording, edition.Sources)).Blank();
        Line(layout, "Association", Association(edition.Association, vocabulary));
        Line(layout, "Licensor", Association(edition.Licensor, vocabulary));
        Line(layout, "Licensor's text", edition.LicensorText);
        Line(layout, "Published", edition.Published ?? "no date known");
        Line(layout, "Effective", edition.Effective);
        Line(layout, "Status", YamlMap.Kebab(edition.Status));
        Line(layout, "Follows", edition.Follows);
        Line(layout, "Publish", YamlMap.Kebab(edition.Publish));
        layout.Blank();
        foreach (var document in content.Documents)
        {
            var figures = $"{Count.Of(document.Domains.Sum(domain => domain.Behaviors.Count), "behavior")}, {Count.Of(document.Requirements.Count, "requirement")}";
            layout.Paragraph($"{document.Title}: {figures}", document.Id + "  ");
        }

        foreach (var level in edition.Levels.Where(level => !level.Held))
        {
            layout.Paragraph($"{vocabulary.Level(level.Id)?.Name ?? level.Id}: not in this library");
        }

        if (!content.Glossary.IsEmpty)
        {
            layout.Blank().Paragraph("GLOSSARY");
            foreach (var term in content.Glossary)
            {
                layout.Paragraph(term.Id, term.Name + "  ", 2);
            }
        }

        Overview(layout, content.Overview);
        Introduction(layout, content.Introduction);
        History(layout, content.History);
        if (edition.Rights is { } rights)
        {
            layout.Blank().Paragraph(rights);
        }
    }

    public static void Write(Layout layout, FoundTerm found, CompetencyGraph graph)
    {
        layout.Paragraph($"{found.Term.Name} · {found.Id}");
        layout.Paragraph(WordingNotice.Of(found.Content.Edition, found.Content.Edition.Wording, ["glossary", .. found.Content.Edition.Sources])).Blank();
        Prose(layout, found.Term.Blocks);
        TermLines.Uses(layout, graph, found.Term);
        if (found.Content.Edition.Rights is { } rights)
        {
            layout.Blank().Paragraph(rights);
        }
    }

    private static void Overview(Layout layout, ValueList<DomainSection> domains)
    {
        if (domains.IsEmpty)
        {
            return;
        }

        layout.Blank().Paragraph("OVERVIEW");
        foreach (var domain in domains)
        {
            layout.Paragraph(string.Join("; ", domain.Areas.Select(area => area.Name)), domain.Name + ": ", 2);
        }
    }

    private static void Introduction(Layout layout, ValueList<ProseSection> sections)
    {
        foreach (var section in sections)
        {
            layout.Blank().Paragraph(section.Heading.Length > 0 ? section.Heading.ToUpperInvariant() : "INTRODUCTION");
            Prose(layout, section.Blocks);
        }
    }

    private static void Prose(Layout layout, ValueList<ProseBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0 && !(blocks[i].IsItem && blocks[i - 1].IsItem))
            {
                layout.Blank();
            }

            layout.Paragraph(blocks[i].Text, blocks[i].IsItem ? "- " : "");
        }
    }

    private static void History(Layout layout, ValueList<DatedFact> facts)
    {
        if (facts.IsEmpty)
        {
            return;
        }

        layout.Blank().Paragraph("HISTORY");
        foreach (var fact in facts)
        {
            layout.Paragraph(fact.Text, fact.Date + "  ", 12);
        }
    }

    private static string Association(string id, GuidelineVocabulary vocabulary) =>
        vocabulary.Association(id) is { } entry ? $"{entry.Name} ({id})" : id;

    private static void Line(Layout layout, string label, string? value)
    {
        if (value is not null)
        {
            layout.Paragraph(value, label + ": ", 17);
        }
    }
}
