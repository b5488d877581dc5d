using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Sources;
using Guidelines.Vocabulary;
using Markdig.Syntax;

namespace Guidelines.Reading.Canonical;

/// <summary>Reads the requirements of one phase: text, parts, footnotes, and facts by <see cref="FactReader"/>.</summary>
internal static class RequirementReader
{
    public const string FactsFence = "facts";

    public static IEnumerable<Requirement> Read(IReadOnlyList<Block> blocks, Phase phase, LevelEntry? level, FileContext file)
    {
        var parts = HeadedBlocks.Split(blocks, 3);
        foreach (var block in parts[0].Blocks)
        {
            file.Unexpected(block, $"{FileContext.Name(block)} has no meaning here; each requirement begins with a heading such as '### Training {{#req-training-{YamlMap.Kebab(phase)} section=\"training\"}}'");
        }

        foreach (var part in parts.Skip(1))
        {
            if (ReadOne(part, phase, level, file) is { } requirement)
            {
                yield return requirement;
            }
        }
    }

    private static Requirement? ReadOne(HeadedBlocks part, Phase phase, LevelEntry? level, FileContext file)
    {
        var attributes = file.Attributes(part.Heading!, "section", "designations", "parts");
        var title = file.Text(part.Heading!, "a requirement");
        var sections = ReadSections(attributes, title, file);
        var scheme = $"req-{(sections.Count == 0 ? "training" : sections[0])}-{YamlMap.Kebab(phase)}";
        var id = file.FullId(attributes, file.At(part.Heading!), "a requirement", scheme,
            sections.Count == 0 ? null : given => given == scheme || given.StartsWith(scheme + "-", StringComparison.Ordinal));
        var designations = DesignationCodes.Check(attributes.Words("designations"), attributes.Place, level, file.Log);

        var body = new Body(file);
        foreach (var block in part.Blocks)
        {
            body.Add(block);
        }

        var parts = ReadParts(attributes, body.Items, file);
        var text = string.Join('\n', body.Paragraphs);
        if (text.Length == 0 && body.Items.Count == 0 && body.Footnotes.Count == 0)
        {
            file.Log.Add(Rules.EmptyText, file.At(part.Heading!), "a requirement has no text");
        }

        var footnotes = body.Footnotes.ToValueList();
        var facts = new FactReader(file, level, title, RequirementSentences.Of(text, parts, footnotes)).Read(body.Facts);
        return id is null || sections.Count == 0 ? null : new Requirement
        {
            Id = id,
            Sections = sections.ToValueList(),
            Phase = phase,
            Title = title,
            Designations = designations,
            Text = text,
            Parts = parts,
            Footnotes = footnotes,
            Facts = facts.ToValueList(),
        };
    }

    private static IReadOnlyList<string> ReadSections(BlockAttributes attributes, string title, FileContext file)
    {
        var sections = attributes.Words("section");
        if (sections.Count == 0)
        {
            var known = file.Vocabulary.SectionsUnder(title);
            file.Log.Add(Rules.MissingKey, attributes.Place, $"'section' is missing; write section=\"{(known.IsEmpty ? "training" : string.Join(' ', known))}\"");
        }

        foreach (var section in sections.Where(section => file.Vocabulary.Section(section) is null))
        {
            file.Log.Add(Rules.UnknownSection, attributes.Place, $"'{section}' is no section; known are {string.Join(", ", file.Vocabulary.Sections.Select(known => known.Id))}");
        }

        return sections;
    }

    private static RequirementParts? ReadParts(BlockAttributes attributes, List<string> items, FileContext file)
    {
        var of = attributes.Text("parts");
        switch (of)
        {
            case null when items.Count == 0:
                return null;
            case null:
                file.Log.Add(Rules.MissingKey, attributes.Place, "'parts' is missing; write parts=\"any\" where one of the list's items is enough, parts=\"all\" where each is asked");
                break;
            case not ("any" or "all"):
                file.Log.Add(Rules.WrongType, attributes.Place, $"'parts' must be one of any, all, not '{of}'");
                break;
            case not null when items.Count == 0:
                file.Log.Add(Rules.EmptyText, attributes.Place, "'parts' is given, but no list follows");
                return null;
        }

        return new RequirementParts { Of = of is "any" ? PartsOf.Any : PartsOf.All, Items = items.ToValueList() };
    }

    private sealed class Body(FileContext file)
    {
        public List<string> Paragraphs { get; } = [];

        public List<string> Items { get; } = [];

        public List<string> Footnotes { get; } = [];

        public List<YamlMap> Facts { get; } = [];

        public void Add(Block block)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    Paragraphs.Add(file.PlainText(paragraph));
                    break;
                case ListBlock list:
                    foreach (var (item, line) in file.Items(list, "a part"))
                    {
                        file.NothingBelow(item, "a part");
                        Items.Add(file.PlainText(line));
                    }

                    break;
                case QuoteBlock quote:
                    Footnotes.AddRange(file.Paragraphs(quote, "a footnote"));
                    break;
                case FencedCodeBlock { Info: FactsFence } fence:
                    Facts.AddRange(YamlMap.ParseList(file.Source.File, fence.Lines.ToString(), fence.Line + 1, file.Log));
                    break;
                default:
                    file.Unexpected(block, $"a requirement has paragraphs, a list of parts, quotes as footnotes and a block of {FactsFence}; {FileContext.Name(block)} has no meaning here");
                    break;
            }
        }
    }
}
