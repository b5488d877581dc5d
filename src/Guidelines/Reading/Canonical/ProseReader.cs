using Guidelines.Documents;
using Markdig.Syntax;

namespace Guidelines.Reading.Canonical;

/// <summary>Reads glossaries and introductions: headings with paragraphs and list items below.</summary>
internal static class ProseReader
{
    public static ValueList<GlossaryTerm> ReadGlossary(IReadOnlyList<Block> blocks, FileContext file)
    {
        var parts = HeadedBlocks.Split(blocks, 2);
        foreach (var block in parts[0].Blocks)
        {
            file.Unexpected(block, $"a glossary begins with a term such as '## Attunement {{#term-attunement}}'; {FileContext.Name(block)} has no meaning before it");
        }

        var terms = new List<GlossaryTerm>();
        foreach (var part in parts.Skip(1))
        {
            var name = file.Text(part.Heading!, "a term");
            var slug = Ids.Slug(name);
            var id = file.FullId(file.Attributes(part.Heading!), file.At(part.Heading!), "a term", $"term-{(slug.Length == 0 ? "attunement" : slug)}",
                given => given.StartsWith("term-", StringComparison.Ordinal));
            var prose = ReadBlocks(part.Blocks, file);
            if (id is not null)
            {
                terms.Add(new GlossaryTerm { Id = id, Name = name, Blocks = prose });
            }
        }

        return terms.ToValueList();
    }

    public static ValueList<ProseSection> ReadIntroduction(IReadOnlyList<Block> blocks, FileContext file)
    {
        var sections = new List<ProseSection>();
        foreach (var part in HeadedBlocks.Split(blocks, 2).Where(part => part.Heading is not null || part.Blocks.Count > 0))
        {
            var heading = part.Heading is null ? "" : file.PlainText(part.Heading);
            sections.Add(new ProseSection { Heading = heading, Blocks = ReadBlocks(part.Blocks, file) });
        }

        return sections.ToValueList();
    }

    private static ValueList<ProseBlock> ReadBlocks(IReadOnlyList<Block> blocks, FileContext file)
    {
        var prose = new List<ProseBlock>();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    prose.Add(new ProseBlock { Text = file.PlainText(paragraph) });
                    break;
                case ListBlock list:
                    foreach (var (item, line) in file.Items(list, "an item"))
                    {
                        file.NothingBelow(item, "an item");
                        prose.Add(new ProseBlock { Text = file.PlainText(line), IsItem = true });
                    }

                    break;
                default:
                    file.Unexpected(block, $"prose has paragraphs and lists; {FileContext.Name(block)} has no meaning here");
                    break;
            }
        }

        return prose.ToValueList();
    }
}
