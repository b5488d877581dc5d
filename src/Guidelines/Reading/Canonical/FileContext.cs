using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Sources;
using Guidelines.Vocabulary;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Guidelines.Reading.Canonical;

/// <summary>What the readers of one file's parts share: the source, the names that are known, and where faults and places go.</summary>
internal sealed class FileContext(SourceText source, GuidelineVocabulary vocabulary, DiagnosticLog log, PlaceMap places)
{
    private const int MaxQuoted = 60;

    private const string BlankMissing = "a heading has a blank behind its signs '#', and here is none";

    public SourceText Source => source;

    public GuidelineVocabulary Vocabulary => vocabulary;

    public DiagnosticLog Log => log;

    /// <summary>What full ids of this file begin with: the document's or the edition's id.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Where a node begins. Markdig gathers link definitions in a group that stands nowhere itself.</summary>
    public Place At(MarkdownObject node) =>
        node is LinkReferenceDefinitionGroup { Count: > 0 } group ? At(group[0]) : source.AtOffset(Math.Clamp(node.Span.Start, 0, source.Text.Length));

    public void Unexpected(MarkdownObject node, string message) => log.Add(Rules.UnexpectedBlock, At(node), node is ParagraphBlock paragraph && IsHeading(paragraph) ? BlankMissing : message);

    /// <summary>The text of a heading or paragraph that bears no id.</summary>
    public string PlainText(LeafBlock block)
    {
        if (block.TryGetAttributes() is { } attributes)
        {
            Unexpected(attributes, "braces have no meaning at the end of this text; braces that belong to it are written \\{ … }");
        }

        return Text(block);
    }

    /// <summary>A text that must not be empty; the fault is reported, the text returned as it is.</summary>
    public string Text(LeafBlock block, string? what = null)
    {
        var text = InlineText.Of(block, source, log);
        if (block is ParagraphBlock paragraph && IsHeading(paragraph))
        {
            Unexpected(paragraph, BlankMissing);
        }

        if (what is not null && text.Length == 0)
        {
            log.Add(Rules.EmptyText, At(block), $"{what} has no text");
        }

        return text;
    }

    public BlockAttributes Attributes(LeafBlock block, params IReadOnlyList<string> known) =>
        block.TryGetAttributes() is { } attributes
            ? new BlockAttributes(attributes, At(attributes), known, log)
            : new BlockAttributes(null, At(block), known, log) { IsMisplaced = block.Inline?.Descendants<MisplacedBraces>().Any() == true };

    /// <summary>Whether a short id is given and well-formed; if not, says so.</summary>
    /// <param name="attributes">The braces that hold the id.</param>
    /// <param name="what">What bears the id, with its article.</param>
    /// <param name="example">An id that would do.</param>
    /// <param name="fits">The scheme; null where it cannot be told.</param>
    public bool HasId(BlockAttributes attributes, string what, string example, Func<string, bool>? fits)
    {
        if (attributes.Id is not { Length: > 0 } id)
        {
            if (attributes.IsMisplaced)
            {
                return false;
            }

            log.Add(Rules.MissingId, attributes.Place, $"{what} has no id; end it with one such as {{#{example}}}");
            return false;
        }

        if (!Ids.IsValid(id))
        {
            log.Add(Rules.BadId, attributes.Place, $"'{Quoted(id)}' is no id: lower-case letters, digits and single hyphens only, such as {{#{example}}}");
            return false;
        }

        if (fits?.Invoke(id) == false)
        {
            log.Add(Rules.BadId, attributes.Place, $"'{Quoted(id)}' is not the id of {what} here; one such as {{#{example}}} is expected");
            return false;
        }

        return true;
    }

    /// <summary>The full id, recorded with its place; null, with a fault in the log, where there is none that could be used.</summary>
    public string? FullId(BlockAttributes attributes, Place place, string what, string example, Func<string, bool>? fits) =>
        HasId(attributes, what, example, fits) && Record($"{Prefix}-{attributes.Id}", place) ? $"{Prefix}-{attributes.Id}" : null;

    /// <summary>Records the place of an id or key; false, with a fault in the log, where it is given already.</summary>
    public bool Record(string id, Place place)
    {
        if (places.Contains(id))
        {
            log.Add(Rules.DuplicateId, place, $"'{id}' is given twice; it stands first at {places.Of(id)}");
            return false;
        }

        places.Add(id, place);
        return true;
    }

    /// <summary>The paragraphs of a quote, each as a text.</summary>
    public IEnumerable<string> Paragraphs(QuoteBlock quote, string what)
    {
        foreach (var block in quote)
        {
            if (block is ParagraphBlock paragraph)
            {
                yield return PlainText(paragraph);
            }
            else
            {
                Unexpected(block, $"{what} is plain text; {Name(block)} has no meaning in it");
            }
        }
    }

    /// <summary>The items of a list with their first paragraph; items without one are reported.</summary>
    public IEnumerable<(ListItemBlock Item, ParagraphBlock Line)> Items(ListBlock list, string what)
    {
        if (list.IsOrdered)
        {
            Unexpected(list, "this list is numbered; items begin with '- ', and a number that belongs to the text is written 1\\.");
        }

        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (item is [ParagraphBlock line, ..])
            {
                yield return (item, line);
            }
            else if (item.Count == 0)
            {
                log.Add(Rules.EmptyText, At(item), $"{what} has no text");
            }
            else
            {
                Unexpected(item[0], $"{what} begins with its text; {Name(item[0])} has no meaning here");
            }
        }
    }

    /// <summary>Reports what stands in a list item below its text.</summary>
    public void NothingBelow(ListItemBlock item, string what)
    {
        foreach (var block in item.Skip(1))
        {
            Unexpected(block, $"{what} is one paragraph; {Name(block)} has no meaning below it");
        }
    }

    /// <summary>A block as messages name it.</summary>
    public static string Name(Block block) => block switch
    {
        HeadingBlock heading => $"a heading with {new string('#', heading.Level)}",
        ParagraphBlock => "a paragraph",
        ListBlock => "a list",
        QuoteBlock => "a quote",
        FencedCodeBlock => "a fenced block",
        CodeBlock => "an indented block",
        ThematicBreakBlock => "a rule",
        LinkReferenceDefinitionGroup or LinkReferenceDefinition => "a link definition",
        _ => "this",
    };

    // A text may begin with one such sign, as in "#1".
    private bool IsHeading(ParagraphBlock paragraph) => source.Text.AsSpan(Math.Clamp(paragraph.Span.Start, 0, source.Text.Length)).StartsWith("##", StringComparison.Ordinal);

    private static string Quoted(string id) => id.Length <= MaxQuoted ? id : id[..MaxQuoted] + "…";
}
