using Guidelines.Cli.Output;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Reporting;

namespace Guidelines.Cli.Showing;

/// <summary>A name of the vocabulary, and where the library has it.</summary>
internal sealed class NameView(Layout layout, ContentReading reading)
{
    public void Write(FoundArea found)
    {
        layout.Paragraph($"{found.Area.Name} · {found.Id}").Paragraph($"Area of {found.Domain.Name} ({found.Domain.Id}).");
        VocabularyText.Names(layout, found.Area.Names);
        layout.Blank();
        foreach (var (document, domain) in Sections(found.Domain.Id))
        {
            if (domain.Areas.FirstOrDefault(area => area.Id == found.Id) is not { } name)
            {
                continue;
            }

            var tied = domain.Behaviors.Where(behavior => behavior.AreaId == found.Id).Select(behavior => behavior.Id).ToList();
            layout.Paragraph($"\"{name.Name}\"{(tied.Count == 0 ? ", no behavior tied to it" : ": " + string.Join(", ", tied))}", document.Id + "  ", 2);
        }
    }

    public void Write(FoundDomain found)
    {
        VocabularyText.Domain(layout, found.Domain);
        layout.Blank();
        foreach (var (document, domain) in Sections(found.Id))
        {
            layout.Paragraph($"\"{domain.Name}\", {Count.Of(domain.Areas.Count, "area")}, {Count.Of(domain.Behaviors.Count, "behavior")}", document.Id + "  ");
        }
    }

    public void Write(FoundLevel found)
    {
        VocabularyText.Level(layout, found.Level);
        layout.Blank();
        var documents = Documents().Where(document => document.Level == found.Id).ToList();
        documents.ForEach(document => layout.Paragraph(document.Title, document.Id + "  "));
        if (documents.Count == 0)
        {
            layout.Paragraph("No document of this level is in this library.");
        }
    }

    public void Write(FoundSection found)
    {
        VocabularyText.Section(layout, found.Section);
        layout.Blank();
        foreach (var requirement in Documents().SelectMany(document => document.Requirements).Where(requirement => requirement.Sections.Contains(found.Id, StringComparer.Ordinal)))
        {
            layout.Paragraph(requirement.Title, requirement.Id + "  ");
        }
    }

    private IEnumerable<GuidelineDocument> Documents() => reading.Editions.SelectMany(edition => edition.Documents);

    private IEnumerable<(GuidelineDocument Document, DomainSection Domain)> Sections(string domainId) =>
        Documents().SelectMany(document => document.Domains.Where(domain => domain.Id == domainId).Select(domain => (document, domain)));
}
