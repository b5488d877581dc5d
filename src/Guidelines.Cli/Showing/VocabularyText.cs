using Guidelines.Cli.Output;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Cli.Showing;

/// <summary>The vocabulary, or an entry of it, as text.</summary>
internal static class VocabularyText
{
    public static string Write(GuidelineVocabulary vocabulary)
    {
        var layout = new Layout();
        Section("LEVELS (a set: none stands above another)", vocabulary.Levels, Level);
        Section("DOMAINS AND AREAS", vocabulary.Domains, Domain);
        Section("SECTIONS OF REQUIREMENTS", vocabulary.Sections, VocabularyText.Section);
        Section("TERMS (the first is the current one)", vocabulary.Terms, (one, family) => one.Paragraph(string.Join("; ", family.Terms), family.Id + "  ", 2));
        Section("EVERYDAY WORDS (by which a search finds one another)", vocabulary.Everyday, (one, everyday) => one.Paragraph(string.Join("; ", everyday.Words), everyday.Id + "  ", 2));
        Section("TOPICS (what hours may have to be about)", vocabulary.Topics, (one, topic) => one.Paragraph(topic.Name, topic.Id + "  ", 2));
        Section("MANUALS", vocabulary.Manuals, (one, manual) => one.Paragraph($"{manual.Name}: {manual.ReplacedBy} since {manual.ReplacedIn}", manual.Id + "  ", 2));
        Section("ASSOCIATIONS", vocabulary.Associations, Association);
        return layout.ToString();

        void Section<T>(string heading, ValueList<T> entries, Action<Layout, T> write)
        {
            layout.Blank().Paragraph($"{heading}: {entries.Count}");
            foreach (var entry in entries)
            {
                write(layout, entry);
            }
        }
    }

    public static void Level(Layout layout, LevelEntry level)
    {
        layout.Paragraph($"{level.Name}{(level.Numeral is { } numeral ? $" ({numeral})" : "")}{Also(level.Aliases)}", level.Id + "  ", 7);
        if (!level.Designations.IsEmpty)
        {
            var all = level.AllCode is { } code ? $"; {code} = all" : "";
            layout.Paragraph($"designations: {string.Join("; ", level.Designations.Select(one => $"{one.Code} = {one.Name}"))}{all}", "", 7);
        }
    }

    public static void Domain(Layout layout, DomainEntry domain)
    {
        layout.Paragraph($"{domain.Name}{Also(domain.Aliases)}", domain.Id + "  ", 6);
        foreach (var area in domain.Areas)
        {
            layout.Paragraph($"{area.Name} · {area.Id}", "", 6);
            Names(layout, area.Names);
        }
    }

    public static void Section(Layout layout, SectionEntry section) =>
        layout.Paragraph($"{section.Name}{Also(section.Headings)}", section.Id + "  ", 15);

    /// <summary>How each edition names an area.</summary>
    public static void Names(Layout layout, ValueList<EditionNames> names)
    {
        foreach (var edition in names)
        {
            layout.Paragraph(string.Join("; ", edition.Names), $"          {edition.Edition}: ");
        }
    }

    private static void Association(Layout layout, AssociationEntry association) =>
        layout.Paragraph($"{association.Name}{(association.Code is { } code ? $" ({code})" : "")}{(association.Place is { } place ? $", {place}" : "")}{Also(association.Aliases)}", association.Id + "  ", 6);

    private static string Also(ValueList<string> names) => names.IsEmpty ? "" : $"; also {string.Join("; ", names)}";
}
