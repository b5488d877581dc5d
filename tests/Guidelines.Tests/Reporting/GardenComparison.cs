using Guidelines.Comparison;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reading;
using Guidelines.Sources;
using Guidelines.Tests.Generated;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Reporting;

/// <summary>A comparison of invented gardening guidelines that has one of everything, and the library that its editions stand in.</summary>
internal static class GardenComparison
{
    private static readonly GuidelineVocabulary Vocabulary = Extend();

    public static DocumentComparison Value { get; } = new()
    {
        Base = Document("rr-2020", "ifa", "Gardener"),
        Head = Document("ss-2024", "ifa", "Gardener"),
        Terminology = [new("bed", "raised bed", 3)],
        Changes =
        [
            Change(ChangeKind.Unchanged, null, ["gdn-01: Waters the roses"], ["gdn-01: Waters the roses"]),
            Change(ChangeKind.Unchanged, Grade.Editorial, ["gdn-02: Prunes, in spring"], ["gdn-02: Prunes in spring"]),
            Change(ChangeKind.Terminology, Grade.Terminology, ["gdn-03: Digs a bed before frost"], ["gdn-03: Digs a raised bed before frost"]) with
            {
                Scope = Scope.Same,
                Terms = [new("bed", "raised bed")],
                Edits = [new(EditOp.Equal, "Digs a "), new(EditOp.Insert, "raised "), new(EditOp.Equal, "bed before frost")],
            },
            Change(ChangeKind.Reworded, Grade.Wording, ["gdn-04: Sows *beans* | peas_"], ["gdn-04: Plants *beans* | peas_"]) with
            {
                Scope = Scope.Same,
                Edits = [new(EditOp.Delete, "Sows"), new(EditOp.Insert, "Plants"), new(EditOp.Equal, " *beans* | peas_")],
            },
            Change(ChangeKind.Reworded, Grade.Substance, ["gdn-05: Counts these:\nbeans\npeas"], ["ktn-01: Counts these:\nbeans, peas"]) with
            {
                Scope = Scope.Narrower,
                Moved = Move.Domain,
                Confidence = 0.3m,
                Edits = [new(EditOp.Equal, "Counts these:\nbeans"), new(EditOp.Delete, "\n"), new(EditOp.Insert, ", "), new(EditOp.Equal, "peas")],
            },
            Change(ChangeKind.Split, Grade.Substance, ["gdn-06: Mows and rakes"], ["gdn-05: Mows the lawn", "gdn-06: Rakes the lawn"]),
            Change(ChangeKind.Merged, Grade.Substance, ["gdn-07: Reads soil maps", "gdn-08: Draws soil maps"], ["gdn-07: Reads and draws soil maps"]) with { Reviewed = true },
            Change(ChangeKind.Removed, Grade.Substance, ["ktn-01: Carries cans"], []),
            Change(ChangeKind.Added, Grade.Substance, [], ["ktn-02: Lays a hose, =1+1"]),
        ],
        Context =
        [
            new() { Domain = "gdn", What = ContextPart.Preamble, Kind = DifferenceKind.Changed, Base = "In spring:", Head = "All year:" },
            new() { Domain = "gdn", What = ContextPart.Note, Kind = DifferenceKind.Removed, Behavior = "rr-2020-ifa-gdn-02", Base = "after the frost" },
        ],
        Areas =
        [
            new() { Domain = "gdn", Kind = AreaChangeKind.Renamed, AreaId = "gdn-soil", Base = "soil", Head = "earth" },
            new() { Domain = "gdn", Kind = AreaChangeKind.Unchanged, AreaId = "gdn-light", Base = "light & shade", Head = "light & shade" },
            new() { Domain = "gdn", Kind = AreaChangeKind.Added, AreaId = "gdn-hoses", Head = "hoses" },
        ],
        Requirements =
        [
            new()
            {
                Section = "training",
                Phase = Phase.Initial,
                Kind = DifferenceKind.Changed,
                Grade = RequirementGrade.Requirement,
                Base = "Ten hours.",
                Head = "Twelve hours.",
                BaseState = FactState.Required,
                HeadState = FactState.Required,
                BaseSections = ["training"],
                HeadSections = ["training"],
                BaseIds = ["rr-2020-ifa-req-training-initial"],
                HeadIds = ["ss-2024-ifa-req-training-initial"],
                Facts = [new() { Fact = FactNames.Hours, Kind = DifferenceKind.Changed, Base = 10.00m, Head = 12.12345m, Unit = "clock hours", BaseState = FactState.Required, HeadState = FactState.Required }],
            },
            Requirement("work", Phase.Renewal, RequirementGrade.Wording, "A year in a garden.", "One year in a garden."),
            Requirement("ethics", Phase.Initial, null, "Signs the code.", "Signs the code."),
        ],
    };

    public static Library Library { get; } = LibraryOf(Edition("rr-2020", "rr"), Edition("ss-2024", "ss"));

    public static Library LibraryOf(params Edition[] editions) => Guidelines.Libraries.Library.Of(new ContentReading
    {
        Vocabulary = Vocabulary,
        Editions = editions.Select(edition => new EditionContent { Edition = edition }).ToValueList(),
        Diagnostics = [],
        Places = new(),
    });

    public static Edition Edition(string id, string association, string? follows = null) => new()
    {
        Id = id,
        Title = $"Guidelines of {association}",
        Association = association,
        Licensor = "ss",
        Published = id[^4..],
        Status = EditionStatus.Unknown,
        Follows = follows,
        Wording = Wording.Restated,
        Publish = Publish.Text,
        Rights = "Nobody's words.",
    };

    public static ComparedDocument Document(string edition, string level, string title) =>
        new() { Id = $"{edition}-{level}", Edition = edition, Level = level, Title = title, Wording = Wording.Restated };

    /// <summary>The same comparison as others may see it where neither side's texts may be shown.</summary>
    public static DocumentComparison Withheld { get; } = Rights.Withhold(
        Value, Edition("rr-2020", "rr") with { Publish = Publish.Structure }, Edition("ss-2024", "ss") with { Publish = Publish.Structure });

    private static GuidelineVocabulary Extend()
    {
        const string Yaml = """
            associations:
              - {id: rr, name: Rosia Gardening Association, code: R-GA, place: Rosia}
              - {id: ss, name: Salvia Gardening Association, code: S-GA, place: Salvia}

            """;
        return TestVocabulary.Value.ExtendedBy(VocabularyReader.Read(SourceText.From("test.yaml", Yaml), new DiagnosticLog()));
    }

    private static Change Change(ChangeKind kind, Grade? grade, ValueList<string> @base, ValueList<string> head) => new()
    {
        Kind = kind,
        Moved = Move.None,
        Grade = grade,
        Rule = "made",
        Explanation = "A made-up reason.",
        AffectsTraining = grade is Grade.Substance,
        Fingerprint = "0123456789abcdef",
        Base = @base.Select(behavior => Behavior("rr-2020-ifa", behavior)).ToValueList(),
        Head = head.Select(behavior => Behavior("ss-2024-ifa", behavior)).ToValueList(),
        Similarity = 0.123456m,
        Confidence = 1,
    };

    private static RequirementChange Requirement(string section, Phase phase, RequirementGrade? grade, string @base, string head) => new()
    {
        Section = section,
        Phase = phase,
        Kind = grade is null ? DifferenceKind.Unchanged : DifferenceKind.Changed,
        Grade = grade,
        Base = @base,
        Head = head,
        BaseState = FactState.Required,
        HeadState = FactState.Required,
        BaseSections = [section],
        HeadSections = [section],
    };

    /// <param name="document">The document's id.</param>
    /// <param name="text">"gdn-01: text", elements after line feeds.</param>
    private static ComparedBehavior Behavior(string document, string text)
    {
        var lines = text[8..].Split('\n');
        var id = $"{document}-{text[..6]}";
        return new()
        {
            Id = id,
            Domain = text[..3],
            Area = document is "rr-2020-ifa" ? "soil" : "earth",
            AreaId = "gdn-soil",
            AreaInferred = document is "rr-2020-ifa",
            AreaEvidence = document is "rr-2020-ifa" ? ["ss-2024-ifa-gdn-09"] : [],
            AreaConfidence = document is "rr-2020-ifa" ? 0.9m : null,
            Text = lines[0],
            Elements = lines.Skip(1).Select((line, index) => new ComparedElement(Ids.Element(id, index), line)).ToValueList(),
        };
    }
}
