using System.Globalization;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading.Facts;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official;

/// <summary>Makes a document of a draft: gives the ids, resolves names in the vocabulary, extracts the facts.</summary>
internal sealed class DraftAssembler(string edition, GuidelineVocabulary vocabulary, PlaceMap places, DiagnosticLog log)
{
    public GuidelineDocument Assemble(DraftDocument draft)
    {
        var id = Ids.Document(edition, draft.Level);
        places.Add(id, draft.Place);
        return new GuidelineDocument
        {
            Id = id,
            Edition = edition,
            Level = draft.Level,
            Title = draft.Title,
            Numeral = draft.Numeral,
            Wording = Wording.Official,
            Source = $"{Path.GetFileName(draft.Place.File)}, lines {draft.Place.Line}-{draft.LastLine}",
            About = draft.About.ToValueList(),
            Designations = draft.Designations.ToValueList(),
            Domains = Domains(id, vocabulary.Level(draft.Level), draft.Domains),
            Requirements = Requirements(id, draft),
        };
    }

    /// <summary>A domain that goes on after a page or table break is one domain.</summary>
    public ValueList<DomainSection> Domains(string? document, LevelEntry? level, IEnumerable<DraftDomain> drafts) =>
        drafts.GroupBy(draft => DomainId(draft), StringComparer.Ordinal).Select(group => Domain(document, level, group.Key, [.. group])).ToValueList();

    public ValueList<GlossaryTerm> Glossary(IEnumerable<(string Name, List<ProseBlock> Blocks, Place Place)> terms)
    {
        var glossary = new List<GlossaryTerm>();
        foreach (var (name, blocks, place) in terms)
        {
            var id = Ids.Term(edition, name);
            if (glossary.Exists(known => known.Id == id))
            {
                log.Add(Rules.DuplicateId, place, $"the term '{name}' is explained twice; the second is left out");
                continue;
            }

            places.Add(id, place);
            glossary.Add(new GlossaryTerm { Id = id, Name = name, Blocks = blocks.ToValueList() });
        }

        return glossary.ToValueList();
    }

    private string DomainId(DraftDomain draft)
    {
        if (vocabulary.DomainNamed(draft.Name) is { } known)
        {
            return known.Id;
        }

        var proposed = Ids.Slug(draft.Name);
        log.Add(Rules.UnknownDomain, draft.Place, $"'{draft.Name}' is no domain of the vocabulary; read as '{proposed}': add it to vocabulary/domains.yaml, or the name as an alias of one of {string.Join(", ", vocabulary.Domains.Select(domain => domain.Name))}");
        return proposed;
    }

    private DomainSection Domain(string? document, LevelEntry? level, string domainId, IReadOnlyList<DraftDomain> parts)
    {
        var areas = new List<AreaName>();
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        places.Add($"{document ?? edition}-{domainId}", parts[0].Place);
        foreach (var draft in parts.SelectMany(part => part.Areas))
        {
            var area = new AreaName { Id = ids[draft.Name] = ids.TryGetValue(draft.Name, out var known) ? known : AreaId(domainId, draft), Name = draft.Name };
            places.Add($"{document ?? edition}-{area.Id}", draft.Place);
            if (!areas.Exists(earlier => earlier.Id == area.Id))
            {
                areas.Add(area);
            }
            else if (areas.TrueForAll(earlier => earlier.Name != area.Name))
            {
                log.Add(Rules.InconsistentName, draft.Place, $"area '{area.Name}' is named '{areas.Find(earlier => earlier.Id == area.Id)!.Name}' before in this domain; the first name is kept");
            }
        }

        var number = 0;
        return new DomainSection
        {
            Id = domainId,
            Name = parts[0].Name,
            AreaKind = parts[0].AreaKind,
            Areas = areas.ToValueList(),
            Behaviors = Preambles.Lift(parts.SelectMany(part => part.Behaviors), level).Select(draft => Behavior(Ids.Behavior(document ?? edition, domainId, ++number), ids, draft)).ToValueList(),
        };
    }

    private string AreaId(string domainId, DraftArea draft)
    {
        if (vocabulary.AreaNamed(domainId, draft.Name) is { } known)
        {
            return known.Id;
        }

        if (vocabulary.AreaNearlyNamed(domainId, draft.Name) is { } near)
        {
            // Where the vocabulary knows this edition's own name, the check of names says so, with the other documents at hand.
            if (!near.Names.Any(names => names.Edition == edition))
            {
                log.Add(Rules.InconsistentName, draft.Place, $"area '{draft.Name}' is named '{near.Name}' elsewhere; read as {near.Id}");
            }

            return near.Id;
        }

        var proposed = Ids.Area(domainId, draft.Name);
        log.Add(Rules.UnknownArea, draft.Place, $"'{draft.Name}' is no area of domain {domainId} in the vocabulary; read as '{proposed}': add it to vocabulary/domains.yaml, or the name to the area that is meant");
        return proposed;
    }

    private Behavior Behavior(string id, Dictionary<string, string> areaIds, DraftBehavior draft)
    {
        places.Add(id, draft.Place);
        var index = 0;
        return new Behavior
        {
            Id = id,
            Text = draft.Text,
            Elements = draft.Elements.Select(element =>
            {
                var elementId = Ids.Element(id, index++);
                places.Add(elementId, element.Place);
                return new Element { Id = elementId, Text = element.Text };
            }).ToValueList(),
            Preamble = draft.Preamble,
            Designations = draft.Designations.ToValueList(),
            AreaId = draft.Area is null ? null : areaIds[draft.Area],
            Note = draft.Note,
        };
    }

    private ValueList<Requirement> Requirements(string document, DraftDocument draft)
    {
        var requirements = new List<Requirement>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var empty in draft.Requirements.Where(part => part.IsEmpty && !draft.Requirements.Exists(other => !other.IsEmpty && other.Sections == part.Sections && other.Phase == part.Phase)))
        {
            log.Add(Rules.LineNotHeld, empty.Place, $"the section '{empty.Title}' has a heading and no text, so nothing holds it");
        }

        foreach (var part in draft.Requirements.Where(part => !part.IsEmpty))
        {
            // Ways to qualify that stand in one sentence, parted by OR in capitals.
            if (part.Items.Count == 0 && part.Paragraphs.Count == 1 && part.Sections[0] is "education" or "work" && part.Paragraphs[0].Split(" OR ") is { Length: > 2 } ways)
            {
                part.Items.AddRange(ways);
                part.Paragraphs.Clear();
                part.PartsOf = PartsOf.Any;
            }

            // A list of one is no list.
            if (part.Items.Count == 1)
            {
                part.Paragraphs.AddRange(part.Items);
                part.Items.Clear();
            }

            var id = Ids.Requirement(document, part.Sections[0], part.Phase, part.Designations);
            var times = seen[id] = seen.GetValueOrDefault(id) + 1;
            if (times > 1)
            {
                id = string.Create(CultureInfo.InvariantCulture, $"{id}-{times}");
                log.Add(Rules.DuplicateId, part.Place, $"section '{part.Title}' stands again; it is read as {id}");
            }

            places.Add(id, part.Place);
            requirements.Add(WithFacts(new Requirement
            {
                Id = id,
                Sections = Sections(part),
                Phase = part.Phase,
                Title = part.Title,
                Designations = part.Designations.ToValueList(),
                Text = string.Join('\n', part.Paragraphs),
                Parts = part.Items.Count == 0 ? null : new RequirementParts { Of = part.PartsOf, Items = part.Items.ToValueList() },
                Footnotes = part.Footnotes.ToValueList(),
            }));
        }

        return requirements.ToValueList();

        Requirement WithFacts(Requirement requirement) => requirement with { Facts = RequirementFacts.Extract(requirement, vocabulary.Level(draft.Level), vocabulary) };
    }

    // The written examination has no heading of its own where the documentation speaks of it.
    private static ValueList<string> Sections(DraftRequirement part) =>
        part.Sections[0] == "documentation" && !part.Sections.Contains("examination", StringComparer.Ordinal) && part.Paragraphs.Concat(part.Items).Any(text => text.Contains("examination", StringComparison.OrdinalIgnoreCase))
            ? [.. part.Sections, "examination"]
            : part.Sections;
}
