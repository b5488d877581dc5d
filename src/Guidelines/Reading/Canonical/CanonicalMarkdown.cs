using Guidelines.Diagnostics;
using Guidelines.Sources;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Guidelines.Reading.Canonical;

/// <summary>Parses the Markdown of content files: CommonMark without HTML, autolinks and underlined headings, with ids in braces.</summary>
internal static class CanonicalMarkdown
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The blocks with their positions; null, with an error in the log, where they are nested beyond reason.</summary>
    public static MarkdownDocument? Parse(SourceText source, DiagnosticLog log)
    {
        try
        {
            return Markdown.Parse(source.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only complaint about any text: its guard against stack overflow.
            log.Add(Rules.UnexpectedBlock, new Place(source.File), "lists, quotes or brackets are nested far too deep; nothing of a guideline is");
            return null;
        }
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePreciseSourceLocation().DisableHtml();
        builder.InlineParsers.TryRemove<AutolinkInlineParser>();
        builder.InlineParsers.Insert(0, new EndAttributesParser());
        // A line of hyphens below a paragraph is a slip, not a heading.
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        return builder.Build();
    }
}
