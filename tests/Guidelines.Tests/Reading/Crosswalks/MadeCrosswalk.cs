using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading.Crosswalks;
using Guidelines.Sources;
using Guidelines.Tests.Comparison;
using Guidelines.Tests.Layers;

namespace Guidelines.Tests.Reading.Crosswalks;

/// <summary>Crosswalks between two small editions of a gardeners' association that does not exist.</summary>
internal static class MadeCrosswalk
{
    public const string FileName = "tt-2020--tt-2021.sssom.tsv";

    public const string Metadata =
        """
        #sssom_version: "1.1"
        #curie_map:
        #  behavior: https://guidelines.example/behaviors/
        #  edition: https://guidelines.example/editions/
        #  orcid: https://orcid.org/
        #mapping_set_id: https://guidelines.example/crosswalks/tt-2020--tt-2021.sssom.tsv
        #license: https://guidelines.example/about#rights
        #subject_source: edition:tt-2020
        #subject_source_version: "2020"
        #object_source: edition:tt-2021
        #object_source_version: "2021"

        """;

    public const string Header = "subject_id\tpredicate_id\tobject_id\tmapping_justification\tconfidence\tcomment\treviewer_id\n";

    /// <summary>The levels ifa of both editions with four behaviors each, imhs of both with one, and ifs of the first alone.</summary>
    public static ValueList<EditionContent> Editions { get; } =
    [
        Made.Edition("tt-2020", "2020",
            Document("tt-2020", "ifa", "Digs", "Waters the beds:\nby day\nby night", "Sows beans", "Prunes"),
            Document("tt-2020", "ifs", "Counts"),
            Document("tt-2020", "imhs", "Teaches digging")),
        Made.Edition("tt-2021", "2021",
            Document("tt-2021", "ifa", "Digs with care", "Waters the beds", "Sows beans and peas", "Prunes"),
            Document("tt-2021", "imhs", "Teaches")),
        Made.Edition("tt-2022", null, Document("tt-2022", "ifa", "Rests")),
    ];

    /// <summary>A row that a person found; the ids are short: <c>ifa-1</c>, or <c>-</c> for none.</summary>
    public static string Row(string @base, string predicate, string head, string rest = "semapv:ManualMappingCuration\t1\t\t") =>
        $"{Id("tt-2020", @base)}\tskos:{predicate}\t{Id("tt-2021", head)}\t{rest}\n";

    public static string Id(string edition, string name) =>
        name == "-" ? "sssom:NoTermFound" : $"behavior:{edition}-{name.Split('-')[0]}-gdn-0{name.Split('-')[1]}";

    public static (Crosswalk? Crosswalk, string[] Faults) Read(string text, string name = FileName, Severity least = Severity.Warning)
    {
        var log = new DiagnosticLog();
        var crosswalk = CrosswalkReader.Read(SourceText.From(name, text), new HeldBehaviors(Editions), log);
        return (crosswalk, [.. log.All.Where(diagnostic => diagnostic.Severity >= least).OrderBy(diagnostic => diagnostic.Place).Select(diagnostic => diagnostic.ToString())]);
    }

    private static GuidelineDocument Document(string edition, string level, params string[] statements)
    {
        var document = MadeDocuments.Document(edition, ("gdn", statements));
        var id = Ids.Document(edition, level);
        return document.With(behavior => behavior with
        {
            Id = behavior.Id.Replace("-ifa-", $"-{level}-", StringComparison.Ordinal),
            Elements = behavior.Elements.Select(element => element with { Id = element.Id.Replace("-ifa-", $"-{level}-", StringComparison.Ordinal) }).ToValueList(),
        }) with { Id = id, Level = level };
    }
}
