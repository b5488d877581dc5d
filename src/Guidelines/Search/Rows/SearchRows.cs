using Guidelines.Documents;
using Guidelines.Graph;
using Guidelines.Libraries;
using Guidelines.Reporting;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Search.Rows;

/// <summary>What is searched: every behavior, requirement, area and glossary term of a library.</summary>
/// <param name="library">As others may see it.</param>
internal sealed class SearchRows(Library library)
{
    private readonly GuidelineVocabulary _vocabulary = library.Vocabulary;
    private readonly ChangeGrades _grades = ChangeGrades.Of(library);

    /// <summary>The rows in the library's order: documents, then areas, then terms. A withheld text is in none of them.</summary>
    public static ValueList<SearchRow> Of(Library library)
    {
        var published = library.Published();
        var rows = new SearchRows(published);
        return
        [
            .. published.Documents.SelectMany(rows.OfDocument),
            .. published.Graph.Nodes.OfType<AreaNode>().SelectMany(rows.OfArea),
            .. published.Editions.SelectMany(content => content.Glossary.Select(term => rows.OfTerm(content.Edition, term))),
        ];
    }

    private IEnumerable<SearchRow> OfDocument(GuidelineDocument document) =>
        document.Domains.SelectMany(domain => domain.Behaviors.Select(behavior => OfBehavior(document, domain, behavior)))
            .Concat(document.Requirements.Select(requirement => OfRequirement(document, requirement)));

    private SearchRow OfBehavior(GuidelineDocument document, DomainSection domain, Behavior behavior)
    {
        var areaId = behavior.AreaId ?? library.InferredAreas.OfBehavior(behavior.Id)?.AreaId;
        var area = areaId is null ? null : domain.Areas.FirstOrDefault(area => area.Id == areaId)?.Name ?? _vocabulary.Area(areaId)?.Name;
        return new SearchRow
        {
            Id = behavior.Id,
            Kind = SearchKind.Behavior,
            Group = library.Competencies.OfBehavior(behavior.Id)?.Id ?? behavior.Id,
            Address = $"/behaviors/{behavior.Id}",
            Wording = document.Wording,
            Breadcrumb = PlaceOf(document).Append(domain.Name).Concat(area is null ? [] : [behavior.AreaId is null ? $"{area} (inferred)" : area]).ToValueList(),
            Text = Lines([behavior.Text, .. behavior.Elements.Select(element => element.Text)]),
            Note = Lines([behavior.Preamble, behavior.Note]),
            Place = Lines([domain.Name, _vocabulary.Domain(domain.Id)?.Name, area, .. NamesOf(document)]),
            Facets =
            [
                .. FacetsOf(SearchKind.Behavior, document.Edition, document.Level),
                new(SearchFacet.Domain, domain.Id),
                .. areaId is null ? (FacetValue[])[] : [new(SearchFacet.Area, areaId)],
                .. behavior.Designations.Select(code => new FacetValue(SearchFacet.Designation, code)),
                .. _grades.Of(behavior.Id).Select(grade => new FacetValue(SearchFacet.Grade, grade)),
            ],
        };
    }

    private SearchRow OfRequirement(GuidelineDocument document, Requirement requirement)
    {
        var sections = requirement.Sections.Select(_vocabulary.Section).OfType<SectionEntry>().ToList();
        var phase = YamlMap.Kebab(requirement.Phase);
        return new SearchRow
        {
            Id = requirement.Id,
            Kind = SearchKind.Requirement,
            Group = $"{document.Level}-req-{string.Join('-', requirement.Sections)}-{phase}",
            Address = $"/documents/{document.Id}#{requirement.Id}",
            Wording = document.Wording,
            Breadcrumb = [.. PlaceOf(document), requirement.Phase is Phase.Initial ? "Endorsement requirements" : "Renewal requirements"],
            Name = requirement.Title,
            Title = Lines([requirement.Title, .. sections.Select(section => section.Name)]),
            Text = Lines([requirement.Text, .. requirement.Parts?.Items ?? [], .. requirement.Footnotes]),
            Place = Lines([requirement.Phase is Phase.Initial ? "requirements of endorsement, initial" : "requirements of renewal", .. sections.SelectMany(section => section.Headings), .. NamesOf(document)]),
            Facets = [.. FacetsOf(SearchKind.Requirement, document.Edition, document.Level), .. requirement.Designations.Select(code => new FacetValue(SearchFacet.Designation, code))],
        };
    }

    /// <summary>The row of an area that a document or an overview lists.</summary>
    private IEnumerable<SearchRow> OfArea(AreaNode area)
    {
        var occurrences = library.Graph.OccurrencesOf(area);
        if (occurrences.Count == 0)
        {
            yield break;
        }

        var domain = _vocabulary.Domain(area.Domain)?.Name ?? area.Domain;
        var editions = occurrences.Select(occurrence => occurrence.Section.Edition.Id).Distinct(StringComparer.Ordinal);
        var levels = occurrences.Select(occurrence => occurrence.Section.InDocument?.Content.Level).OfType<string>().Distinct(StringComparer.Ordinal);
        yield return new SearchRow
        {
            Id = area.Id,
            Kind = SearchKind.Area,
            Group = $"area {area.Id}",
            Address = $"/areas/{area.Id}",
            Breadcrumb = [domain],
            Name = area.Name,
            Title = Lines([area.Name, .. AreaNames(area.Id)]),
            Place = Lines([domain, "knowledge area, skill area"]),
            Facets =
            [
                new(SearchFacet.Kind, YamlMap.Kebab(SearchKind.Area)),
                .. editions.Select(edition => new FacetValue(SearchFacet.Edition, edition)),
                .. levels.Select(level => new FacetValue(SearchFacet.Level, level)),
                new(SearchFacet.Domain, area.Domain),
                new(SearchFacet.Area, area.Id),
            ],
        };
    }

    private SearchRow OfTerm(Edition edition, GlossaryTerm term) => new()
    {
        Id = term.Id,
        Kind = SearchKind.Term,
        Group = $"term {Names.Key(term.Name)}",
        Address = $"/glossary#{term.Id}",
        Wording = edition.Wording,
        Breadcrumb = [EditionSide.PlaceAndYear(edition, _vocabulary), "Glossary"],
        Name = term.Name,
        Title = term.Name,
        Text = Lines(term.Blocks.Select(block => block.Text)),
        Place = Lines(["glossary, meaning, definition", .. EditionNames.Of(edition, _vocabulary)]),
        Facets = [.. FacetsOf(SearchKind.Term, edition.Id, null)],
    };

    private IEnumerable<string> PlaceOf(GuidelineDocument document) =>
        [EditionSide.PlaceAndYear(library.Edition(document.Edition)!.Edition, _vocabulary), document.Title];

    private IEnumerable<string?> NamesOf(GuidelineDocument document) =>
        [document.Title, .. LevelNames.Of(document.Level, _vocabulary), .. EditionNames.Of(library.Edition(document.Edition)!.Edition, _vocabulary)];

    private IEnumerable<string> AreaNames(string? id) =>
        id is not null && _vocabulary.Area(id) is { } area ? area.Names.SelectMany(names => names.Names).Prepend(area.Name) : [];

    private static IEnumerable<FacetValue> FacetsOf(SearchKind kind, string edition, string? level)
    {
        yield return new(SearchFacet.Kind, YamlMap.Kebab(kind));
        yield return new(SearchFacet.Edition, edition);
        if (level is not null)
        {
            yield return new(SearchFacet.Level, level);
        }
    }

    /// <summary>A line each; names that differ by case and punctuation only stand once.</summary>
    private static string Lines(IEnumerable<string?> texts) => string.Join('\n', texts.OfType<string>().Where(text => text.Length > 0).DistinctBy(Names.Key, StringComparer.Ordinal));
}
