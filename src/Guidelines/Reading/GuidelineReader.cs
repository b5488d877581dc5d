using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading.Official;
using Guidelines.Reading.Official.Markdown;
using Guidelines.Reading.Official.Pages;
using Guidelines.Reading.Official.Slides;
using Guidelines.Reading.Official.Tables;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Reading;

/// <summary>Reads official texts, each by the reader that recognizes what the file holds.</summary>
public static class GuidelineReader
{
    private static readonly IOfficialReader[] Readers = [new TableReader(), new MarkdownReader(), new SlideReader(), new PageReader()];

    /// <summary>Reads the files of one edition; their order does not matter.</summary>
    /// <param name="sources">The files' texts.</param>
    /// <param name="edition">The edition's id, which all ids begin with.</param>
    /// <param name="vocabulary">Names of levels, domains, areas and sections.</param>
    public static OfficialReading Read(IReadOnlyList<SourceText> sources, string edition, GuidelineVocabulary vocabulary)
    {
        var log = new DiagnosticLog();
        var places = new PlaceMap();
        var assembler = new DraftAssembler(edition, vocabulary, places, log);
        var headings = new Headings(vocabulary);
        var documents = new List<GuidelineDocument>();
        var drafts = new List<ReadingDraft>();
        foreach (var source in sources)
        {
            var context = new ReaderContext(source, vocabulary, headings, log);
            var before = log.All.Count;
            var draft = Array.Find(Readers, reader => reader.Recognizes(context))?.Read(context);
            if (draft is null || draft.IsEmpty)
            {
                // An error that says why already is better than a general one.
                if (!log.All.Skip(before).Any(diagnostic => diagnostic.Severity is Severity.Error))
                {
                    log.Add(Rules.NotAGuideline, new Place(source.File), WhyNothing(source));
                }

                continue;
            }

            drafts.Add(draft);
            foreach (var part in draft.Documents.Where(part => !part.IsEmpty))
            {
                if (documents.Exists(known => known.Level == part.Level))
                {
                    log.Add(Rules.DuplicateId, part.Place, $"level {part.Level} stands a second time, in lines {part.Place.Line}-{part.LastLine}; these are left out: give each level once");
                    continue;
                }

                documents.Add(assembler.Assemble(part));
            }
        }

        return new OfficialReading
        {
            Documents = documents.ToValueList(),
            Glossary = assembler.Glossary(drafts.SelectMany(draft => draft.Glossary)),
            Introduction = drafts.SelectMany(draft => draft.Introduction).ToValueList(),
            Overview = assembler.Domains(null, null, drafts.SelectMany(draft => draft.Overview)),
            Published = drafts.Select(draft => draft.Published).FirstOrDefault(date => date is not null),
            Sources = sources.Select(source => Path.GetFileName(source.File)).ToValueList(),
            Diagnostics = log.All.OrderBy(diagnostic => diagnostic.Place).ToValueList(),
            Places = places,
        };
    }

    private static string WhyNothing(SourceText source)
    {
        if (source.Lines[0] is "---" && source.Lines.Any(line => line.StartsWith("edition:", StringComparison.Ordinal)))
        {
            return "is in the canonical form already: copy it into the edition's folder and run 'guidelines check'";
        }

        return Array.Find([',', ';', '|'], separator => source.Lines.Any(line => TableReader.IsHeader(line.Split(separator)))) is var found and not '\0'
            ? $"holds a table whose cells are separated by '{found}'; tabs are read: save it as tab-delimited text"
            : "no guideline was found: neither a level's heading with domains and behaviors nor its requirements; see content/README.md for the forms that are read";
    }
}
