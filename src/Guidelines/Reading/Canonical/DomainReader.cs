using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;
using Markdig.Syntax;

namespace Guidelines.Reading.Canonical;

/// <summary>Reads a domain: its heading, its areas, and its behaviors by <see cref="BehaviorReader"/>.</summary>
internal static class DomainReader
{
    public const string KnowledgeHeading = "Knowledge areas";
    public const string SkillHeading = "Skill areas";
    public const string BehaviorsHeading = "As demonstrated by";

    // Letters by which a heading may miss its name and still be taken for a slip.
    private const int MaxMisprint = 3;

    /// <summary>The domain; null, with a fault in the log, where it has no id that could be used. Its parts are looked at even so.</summary>
    public static DomainSection? Read(HeadedBlocks part, BlockAttributes attributes, LevelEntry? level, FileContext file)
    {
        var heading = part.Heading!;
        var name = file.Text(heading, "a domain");
        var domain = ReadDomainId(attributes, name, file);
        var sections = HeadedBlocks.Split(part.Blocks, 3);
        foreach (var block in sections[0].Blocks)
        {
            file.Unexpected(block, $"{FileContext.Name(block)} has no meaning here; a domain's parts stand under '### {KnowledgeHeading}', '### {SkillHeading}' or '### {BehaviorsHeading}'");
        }

        var kind = AreaKind.Knowledge;
        var areas = new List<AreaName>();
        var behaviors = new List<Behavior>();
        foreach (var section in sections.Skip(1))
        {
            switch (KindOf(section.Heading!, file))
            {
                case BehaviorsHeading:
                    behaviors.AddRange(new BehaviorReader(file, domain, areas, level).Read(section.Blocks));
                    break;
                case { } areaHeading:
                    kind = areaHeading == SkillHeading ? AreaKind.Skill : kind;
                    areas.AddRange(ReadAreas(section.Blocks, domain, file));
                    break;
            }
        }

        return domain is null || !file.Record(PlaceMap.Key(file.Prefix, domain), file.At(heading))
            ? null
            : new DomainSection { Id = domain, Name = name, AreaKind = kind, Areas = areas.ToValueList(), Behaviors = behaviors.ToValueList() };
    }

    private static string? ReadDomainId(BlockAttributes attributes, string name, FileContext file)
    {
        var isRequirements = name.Contains("requirement", StringComparison.OrdinalIgnoreCase);
        var example = isRequirements ? name.Contains("renew", StringComparison.OrdinalIgnoreCase) ? "renewal" : "initial" : file.Vocabulary.DomainNamed(name)?.Id ?? "thi";
        if (!file.HasId(attributes, isRequirements ? "a heading of requirements" : "a domain", example, fits: null))
        {
            return null;
        }

        if (file.Vocabulary.Domain(attributes.Id!) is not null)
        {
            return attributes.Id;
        }

        file.Log.Add(Rules.UnknownDomain, attributes.Place, $"'{attributes.Id}' is no domain; known are {string.Join(", ", file.Vocabulary.Domains.Select(known => known.Id))}; requirements stand under {{#initial}} and {{#renewal}}");
        return attributes.Id;
    }

    private static string? KindOf(HeadingBlock heading, FileContext file)
    {
        var text = file.PlainText(heading);
        string[] headings = [KnowledgeHeading, SkillHeading, BehaviorsHeading];
        var known = headings.FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        if (known is null && headings.FirstOrDefault(name => Names.Distance(name.ToLowerInvariant(), text.ToLowerInvariant()) <= MaxMisprint) is { } meant)
        {
            file.Unexpected(heading, $"this heading has no meaning in a domain; write '### {meant}'");
        }
        else if (known is null)
        {
            file.Unexpected(heading, $"this heading has no meaning in a domain; '{KnowledgeHeading}', '{SkillHeading}' and '{BehaviorsHeading}' have");
        }

        return known;
    }

    private static IEnumerable<AreaName> ReadAreas(IReadOnlyList<Block> blocks, string? domain, FileContext file)
    {
        foreach (var block in blocks)
        {
            if (block is not ListBlock list)
            {
                file.Unexpected(block, $"areas are a list; {FileContext.Name(block)} has no meaning here");
                continue;
            }

            foreach (var (item, line) in file.Items(list, "an area"))
            {
                file.NothingBelow(item, "an area");
                if (ReadArea(line, domain, file) is { } area)
                {
                    yield return area;
                }
            }
        }
    }

    private static AreaName? ReadArea(ParagraphBlock line, string? domain, FileContext file)
    {
        var name = file.Text(line, "an area");
        var attributes = file.Attributes(line);
        var known = domain is null ? null : file.Vocabulary.AreaNamed(domain, name);
        if (!file.HasId(attributes, "an area", known?.Id ?? Ids.Area(domain ?? "thi", name), fits: null))
        {
            return null;
        }

        var id = attributes.Id!;
        if (file.Vocabulary.DomainOfArea(id) is not { } owner)
        {
            file.Log.Add(Rules.UnknownArea, attributes.Place, known is null
                ? $"'{id}' is no area of the vocabulary; a new one is added to a file in content/vocabulary"
                : $"'{id}' is no area of the vocabulary, which knows this name as {{#{known.Id}}}");
        }
        else if (domain is not null && owner.Id != domain)
        {
            file.Log.Add(Rules.UnknownArea, attributes.Place, $"'{id}' is an area of {owner.Id}, not of {domain}");
        }

        return domain is null || file.Record(PlaceMap.Key(file.Prefix, id), file.At(line)) ? new AreaName { Id = id, Name = name } : null;
    }
}
