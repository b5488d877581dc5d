using Guidelines.Diagnostics;
using Guidelines.Documents;
using Markdig.Syntax;

namespace Guidelines.Reading.Canonical;

/// <summary>Reads a document's body: what is said of it as a whole, its domains, its requirements.</summary>
internal static class DocumentReader
{
    public static GuidelineDocument Read(FrontMatter front, IReadOnlyList<Block> blocks, FileContext file)
    {
        var parts = HeadedBlocks.Split(blocks, 2);
        var level = file.Vocabulary.Level(front.Level);
        var about = ReadAbout(parts[0].Blocks, file);
        var domains = new List<DomainSection>();
        var requirements = new List<Requirement>();
        foreach (var part in parts.Skip(1))
        {
            var attributes = file.Attributes(part.Heading!);
            if (attributes.Id is "initial" or "renewal")
            {
                file.Text(part.Heading!, "a heading of requirements");
                var phase = attributes.Id is "initial" ? Phase.Initial : Phase.Renewal;
                requirements.AddRange(RequirementReader.Read(part.Blocks, phase, level, file));
            }
            else if (DomainReader.Read(part, attributes, level, file) is { } domain)
            {
                domains.Add(domain);
            }
        }

        return new GuidelineDocument
        {
            Id = Ids.Document(front.Edition, front.Level),
            Edition = front.Edition,
            Level = front.Level,
            Title = front.Title,
            Numeral = front.Numeral,
            Wording = front.Wording,
            Source = front.Source,
            About = about,
            Designations = front.Designations,
            Domains = domains.ToValueList(),
            Requirements = requirements.ToValueList(),
        };
    }

    /// <summary>An overview's domains with their areas.</summary>
    public static ValueList<DomainSection> ReadOverview(IReadOnlyList<Block> blocks, FileContext file)
    {
        var parts = HeadedBlocks.Split(blocks, 2);
        foreach (var block in parts[0].Blocks)
        {
            file.Unexpected(block, $"an overview begins with a domain such as '## Thinking {{#thi}}'; {FileContext.Name(block)} has no meaning before it");
        }

        var domains = new List<DomainSection>();
        foreach (var part in parts.Skip(1))
        {
            if (DomainReader.Read(part, file.Attributes(part.Heading!), level: null, file) is not { } domain)
            {
                continue;
            }

            if (!domain.Behaviors.IsEmpty)
            {
                file.Unexpected(part.Heading!, "an overview has domains and areas only; behaviors stand in the documents of the levels");
            }

            domains.Add(domain with { Behaviors = [] });
        }

        return domains.ToValueList();
    }

    private static ValueList<string> ReadAbout(IReadOnlyList<Block> blocks, FileContext file)
    {
        var about = new List<string>();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    about.Add(file.PlainText(paragraph));
                    break;
                case ListBlock list:
                    foreach (var (item, _) in file.Items(list, "a behavior"))
                    {
                        file.Log.Add(Rules.OutsideDomain, file.At(item), "this item stands under no domain; a heading such as '## Thinking {#thi}' goes before it");
                    }

                    break;
                default:
                    file.Unexpected(block, $"{FileContext.Name(block)} has no meaning before the first domain");
                    break;
            }
        }

        return about.ToValueList();
    }
}
