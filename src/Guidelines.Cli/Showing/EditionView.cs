using Guidelines.Cli.Output;
using Guidelines.Documents;
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
            layout.Blank().Paragraph(string.Join(", ", content.Glossary.Select(term => term.Id)), "Glossary: ", 2);
        }

        History(layout, content.History);
        if (edition.Rights is { } rights)
        {
            layout.Blank().Paragraph(rights);
        }
    }

    public static void Write(Layout layout, FoundTerm found)
    {
        layout.Paragraph($"{found.Term.Name} · {found.Id}");
        layout.Paragraph(WordingNotice.Of(found.Content.Edition, found.Content.Edition.Wording, ["glossary", .. found.Content.Edition.Sources])).Blank();
        foreach (var block in found.Term.Blocks)
        {
            layout.Paragraph(block.Text, block.IsItem ? "- " : "");
        }

        if (found.Content.Edition.Rights is { } rights)
        {
            layout.Blank().Paragraph(rights);
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
