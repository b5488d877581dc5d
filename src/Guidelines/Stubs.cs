// Stand-ins for what other branches build; this file goes when they are merged.
#pragma warning disable MA0182, CA1801, IDE0060
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reading
{
    public static class ContentFolder
    {
        public static ContentReading Read(string path)
        {
            var log = new DiagnosticLog();
            return new() { Vocabulary = VocabularyReader.ReadFolder(path, log), Editions = [], Diagnostics = log.All.ToValueList(), Places = new() };
        }
    }
}

namespace Guidelines.Writing
{
    public static class CanonicalWriter
    {
        public static string Write(GuidelineDocument document) => document + "\n";
    }

    public static class DocumentJson
    {
        public static string Write(GuidelineDocument document) => $"{{\n  \"id\": \"{document.Id}\"\n}}\n";
    }

    public static class DocumentCsv
    {
        public static string Write(GuidelineDocument document) => document.Id + "\n";
    }

    public sealed record ContentFile(string Path, string Text);

    public static class ContentFiles
    {
        public static IReadOnlyList<ContentFile> Of(EditionContent content) =>
            [new(content.Edition.Id + "/edition.yaml", content.Edition + "\n"), .. content.Documents.Select(document => new ContentFile($"{content.Edition.Id}/{document.Id}.md", document + "\n"))];
    }
}

namespace Guidelines.Checking
{
    public static class DocumentChecks
    {
        public static ValueList<Diagnostic> Check(EditionContent content, GuidelineVocabulary vocabulary, PlaceMap places) => [];
    }
}
