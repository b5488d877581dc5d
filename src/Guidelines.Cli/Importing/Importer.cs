using Guidelines.Checking;
using Guidelines.Cli.Output;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Sources;
using Guidelines.Vocabulary;
using Guidelines.Writing;

namespace Guidelines.Cli.Importing;

/// <summary>Official files in, an edition's folder out: all of its files or none.</summary>
internal sealed class Importer(OfficialReader read)
{
    public ImportOutcome Import(ImportRequest request)
    {
        if (ImportPaths.Refusal(request) is { } refusal)
        {
            return new() { Refusal = refusal };
        }

        var log = new DiagnosticLog();
        var vocabulary = VocabularyReader.ReadFolder(request.Folder, log);
        var sources = request.Files.Select(file => SourceText.Load(file, log)).OfType<SourceText>().ToList();
        var reading = sources.Count > 0 ? read(sources, request.Edition, vocabulary) : new OfficialReading { Places = new() };
        log.AddRange(reading.Diagnostics);
        if (IsEmpty(reading))
        {
            if (sources.Count > 0 && !reading.Diagnostics.Any(diagnostic => diagnostic.Rule == Rules.NotAGuideline))
            {
                sources.ForEach(source => log.Add(Rules.NotAGuideline, new Place(source.File), "no guideline was found: no heading of a level, domain or requirement that the vocabulary knows"));
            }

            return new() { Diagnostics = DiagnosticText.Sorted(log.All) };
        }

        AssociationCheck.Add(request.Edition, vocabulary, log);
        return Write(request, reading, vocabulary, log);
    }

    private static ImportOutcome Write(ImportRequest request, OfficialReading reading, GuidelineVocabulary vocabulary, DiagnosticLog log)
    {
        var plan = EditionPlan.Make(request, reading, vocabulary);
        log.AddRange(plan.Diagnostics);
        var content = new EditionContent
        {
            Edition = plan.Edition,
            Documents = reading.Documents,
            Glossary = reading.Glossary,
            Introduction = reading.Introduction,
            Overview = reading.Overview,
        };
        log.AddRange(DocumentChecks.Check(content, vocabulary, reading.Places));
        var files = ContentFiles.Of(content).Where(file => plan.IsWritten || file.Path != plan.Path).ToList();
        var outcome = new ImportOutcome { Content = content, Diagnostics = DiagnosticText.Sorted(log.All) };
        if (!request.Replace && ImportPaths.InTheWay(request.Folder, files, plan) is { } inTheWay)
        {
            return outcome with { Refusal = inTheWay };
        }

        return AtomicFiles.Write(request.Folder, files, replace: request.Replace || plan.IsUpdated) is { } fault
            ? outcome with { Refusal = $"nothing was written to '{request.Folder}': {fault}" }
            : outcome with { Written = files.Select(file => file.Path).ToValueList() };
    }

    private static bool IsEmpty(OfficialReading reading) =>
        reading.Documents.IsEmpty && reading.Glossary.IsEmpty && reading.Introduction.IsEmpty && reading.Overview.IsEmpty;
}
