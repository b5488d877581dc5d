using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Sources;
using Guidelines.Vocabulary;
using Markdig.Syntax;

namespace Guidelines.Reading.Canonical;

/// <summary>
/// Reads a Markdown file of an edition's folder (content/README.md describes the format). What cannot be used is reported
/// and left out, and the rest is read on: one fault never hides the next.
/// </summary>
public static class CanonicalReader
{
    /// <summary>Reads one file; null, with errors in the log, where not even its edition and level can be told.</summary>
    /// <param name="source">The file's text.</param>
    /// <param name="vocabulary">The levels, domains, areas and sections that are known.</param>
    /// <param name="log">Takes the faults.</param>
    /// <param name="places">Takes the place of every id; ids that it holds already are duplicates.</param>
    public static CanonicalFile? Read(SourceText source, GuidelineVocabulary vocabulary, DiagnosticLog log, PlaceMap places) =>
        ReadWithFrontMatter(source, vocabulary, log, places)?.File;

    internal static (CanonicalFile File, FrontMatter FrontMatter)? ReadWithFrontMatter(
        SourceText source, GuidelineVocabulary vocabulary, DiagnosticLog log, PlaceMap places)
    {
        if (CanonicalMarkdown.Parse(source, log) is not { } markdown
            || FrontMatter.Read(markdown, new FileContext(source, vocabulary, log, places)) is not { } front)
        {
            return null;
        }

        var prefix = front.Kind switch
        {
            CanonicalKind.Document => Ids.Document(front.Edition, front.Level),
            CanonicalKind.Overview => front.Edition + "-overview",
            _ => front.Edition,
        };
        var file = new FileContext(source, vocabulary, log, places) { Prefix = prefix };
        if (front.Kind is CanonicalKind.Document && front.IsUsable)
        {
            file.Record(prefix, source.At(1));
        }

        var read = ReadBody(front, [.. markdown.Skip(1)], file);
        return front.IsUsable ? (read, front) : null;
    }

    private static CanonicalFile ReadBody(FrontMatter front, IReadOnlyList<Block> blocks, FileContext file)
    {
        var read = new CanonicalFile { Kind = front.Kind, Edition = front.Edition, Wording = front.Wording };
        return front.Kind switch
        {
            CanonicalKind.Document => read with { Document = DocumentReader.Read(front, blocks, file) },
            CanonicalKind.Glossary => read with { Glossary = ProseReader.ReadGlossary(blocks, file) },
            CanonicalKind.Introduction => read with { Introduction = ProseReader.ReadIntroduction(blocks, file) },
            CanonicalKind.History => read with { History = HistoryReader.Read(blocks, file) },
            _ => read with { Overview = DocumentReader.ReadOverview(blocks, file) },
        };
    }
}
