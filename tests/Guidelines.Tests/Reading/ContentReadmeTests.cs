using Guidelines.Checking;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Reading.Canonical;
using Guidelines.Reading.Crosswalks;
using Guidelines.Sources;
using Guidelines.Tests.Comparison;
using Guidelines.Tests.Layers;
using Guidelines.Vocabulary;
using Guidelines.Writing;

namespace Guidelines.Tests.Reading;

/// <summary>What content/README.md tells editors is what the reader does.</summary>
public class ContentReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Find()).ReplaceLineEndings("\n");

    [Fact]
    public void The_document_of_the_example_reads_without_a_fault_and_is_laid_out_as_written()
    {
        var example = Between("````markdown\n", "````");
        var log = new DiagnosticLog();

        var document = CanonicalReader.Read(SourceText.From("imhm.md", example), GuidelineVocabulary.Default, log, new PlaceMap())!.Document!;

        Assert.Empty(log.All);
        Assert.Equal(example, CanonicalWriter.Write(document));
        Assert.Equal([null, "When a plan has failed:"], document.Domains[0].Behaviors.Select(behavior => behavior.Preamble).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_edition_of_the_example_lacks_only_an_association_that_exists()
    {
        var example = Between("```yaml\n", "```");
        var log = new DiagnosticLog();

        var edition = EditionReader.Read(SourceText.From("edition.yaml", example), GuidelineVocabulary.Default, log, new PlaceMap())!;

        Assert.Equal(["GL211"], log.All.Select(diagnostic => diagnostic.Code));
        Assert.Equal(example, CanonicalWriter.Write(edition));
    }

    [Fact]
    public void The_requirement_of_the_example_reads_without_a_fault_and_each_fact_has_its_figure_in_its_sentence()
    {
        var example = "---\nedition: nw-2024\nlevel: imhm\ntitle: Mentor\nwording: restated\n---\n\n## Endorsement requirements {#initial}\n\n" + Between("````md\n", "````");
        var (log, places) = (new DiagnosticLog(), new PlaceMap());

        var document = CanonicalReader.Read(SourceText.From("imhm.md", example), GuidelineVocabulary.Default, log, places)!.Document!;

        Assert.Empty(log.All);
        Assert.Equal(example, CanonicalWriter.Write(document));
        Assert.DoesNotContain(DocumentChecks.Check(Made.Edition("nw-2024", "2024", document), GuidelineVocabulary.Default, places), diagnostic => diagnostic.Code == "GL415");
    }

    [Fact]
    public void The_vocabulary_of_the_example_renames_nothing_and_adds_what_it_says()
    {
        using var folder = new TemporaryFolder();
        folder.Add("vocabulary/nowhere.yaml", Between("```yml\n", "```"));
        var log = new DiagnosticLog();

        var vocabulary = VocabularyReader.ReadFolder(folder.Path, log);

        Assert.Empty(log.All);
        Assert.Equal("NW-AIMH", vocabulary.Association("nw")?.Code);
        Assert.Equal("thi-guessing-well", vocabulary.AreaNamed("thi", "Guessing well")?.Id);
        Assert.Equal("thi-solving-problems", vocabulary.AreaNamed("thi", "unraveling problems")?.Id);
        Assert.Contains(vocabulary.Topics, topic => topic.Id == "grief");
        Assert.Contains("house call", vocabulary.Everyday.Single(everyday => everyday.Id == "home-visit").Words);
    }

    [Fact]
    public void The_glossary_of_the_example_reads_without_a_fault_and_is_laid_out_as_written()
    {
        var example = Between("\n```markdown\n", "```");
        var log = new DiagnosticLog();

        var file = CanonicalReader.Read(SourceText.From("glossary.md", example), GuidelineVocabulary.Default, log, new PlaceMap())!;

        Assert.Empty(log.All);
        Assert.Equal(example, CanonicalWriter.WriteGlossary(file.Edition, file.Wording, file.Glossary));
    }

    [Fact]
    public void The_history_of_the_example_reads_without_a_fault_and_is_laid_out_as_written()
    {
        var example = Between("as exact as the source tells it:\n\n```markdown\n", "```");
        var log = new DiagnosticLog();

        var file = CanonicalReader.Read(SourceText.From("history.md", example), GuidelineVocabulary.Default, log, new PlaceMap())!;

        Assert.Empty(log.All);
        Assert.Equal(example, CanonicalWriter.WriteHistory(file.Edition, file.Wording, file.History));
        Assert.Equal(["1970s", "2008-10-01", "2008-10-01"], file.History.Select(fact => fact.Date));
    }

    [Fact]
    public void The_crosswalk_of_the_example_reads_without_a_fault_and_is_laid_out_as_written()
    {
        var example = Between("```tsv\n", "```");
        var log = new DiagnosticLog();
        var behaviors = new HeldBehaviors([Nowhere("nw-2016", "2016-05", "Finds", "Plans ahead", "Counts"), Nowhere("nw-2024", "2024-03", "Finds out", "Names the steps", "Measures", "Names the costs")]);

        var crosswalk = CrosswalkReader.Read(SourceText.From("nw-2016--nw-2024.sssom.tsv", example), behaviors, log)!;

        Assert.Equal(["GL314"], log.All.Select(diagnostic => diagnostic.Code));
        Assert.Equal(example, CrosswalkText.Write(crosswalk));

        static EditionContent Nowhere(string id, string published, params string[] statements)
        {
            var document = MadeDocuments.Document(id, ("thi", statements));
            return Made.Edition(id, published, document.With(behavior => behavior with { Id = behavior.Id.Replace("-ifa-", "-imhm-", StringComparison.Ordinal) }) with { Level = "imhm" });
        }
    }

    [Fact]
    public void Every_code_is_explained_with_its_severity() =>
        Assert.All(Rules.All, rule => Assert.Contains($"| {rule.Code} | {rule.Severity.ToString().ToLowerInvariant()} | ", Readme, StringComparison.Ordinal));

    private static string Between(string start, string end)
    {
        var from = Readme.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return Readme[from..Readme.IndexOf("\n" + end + "\n", from, StringComparison.Ordinal)] + "\n";
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var readme = Path.Combine(folder.FullName, "content", "README.md");
            if (File.Exists(readme))
            {
                return readme;
            }
        }

        throw new InvalidOperationException("content/README.md is not above the tests.");
    }
}
