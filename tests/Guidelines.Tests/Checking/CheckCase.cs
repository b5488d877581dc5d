using Guidelines.Checking;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Checking;

/// <summary>A small edition in a file x.txt, each thing with an id on a line of its own; what its check prints.</summary>
internal sealed class CheckCase
{
    private readonly PlaceMap _places = new();
    private readonly List<Behavior> _behaviors = [];
    private readonly List<Requirement> _requirements = [];
    private int _line;

    public string Edition { get; init; } = "x-2020";

    public string? Published { get; init; }

    public string Vocabulary { get; init; } = "";

    public List<AreaName> Areas { get; } = [];

    /// <summary>Further domains of the document, further documents of the edition.</summary>
    public List<DomainSection> Domains { get; } = [];

    public List<GuidelineDocument> Documents { get; } = [];

    public List<ProseSection> Introduction { get; } = [];

    public List<Acknowledgement> Acknowledged { get; } = [];

    public List<DatedFact> History { get; } = [];

    public static string Of(params string[] behaviors)
    {
        var check = new CheckCase();
        foreach (var text in behaviors)
        {
            check.Behavior(text);
        }

        return check.Run();
    }

    public CheckCase Behavior(string text, string? areaId = null, params string[] elements)
    {
        var id = Ids.Behavior($"{Edition}-ifa", "tf", _behaviors.Count + 1);
        Place(id);
        _behaviors.Add(new()
        {
            Id = id,
            Text = text,
            AreaId = areaId,
            Elements = elements.Select((element, i) => new Element { Id = Ids.Element(id, i), Text = element }).ToValueList(),
        });
        return this;
    }

    public CheckCase Requirement(string section, string text, params string[] parts)
    {
        var requirement = Make($"{Edition}-ifa", section, text, parts: parts);
        Place(requirement.Id);
        _requirements.Add(requirement);
        return this;
    }

    /// <summary>A requirement of one sentence with one fact.</summary>
    public CheckCase Fact(string sentence, string fact, decimal value, decimal? max = null)
    {
        Requirement("training", sentence);
        _requirements[^1] = _requirements[^1] with { Facts = [new() { Fact = fact, Value = value, Max = max, State = FactState.Required, Sentence = sentence }] };
        return this;
    }

    public static Requirement Make(string document, string section, string text, string title = "Heading", params string[] parts) => new()
    {
        Id = Ids.Requirement(document, section, Phase.Initial, []),
        Sections = [section],
        Phase = Phase.Initial,
        Title = title,
        Text = text,
        Parts = parts.Length == 0 ? null : new RequirementParts { Of = PartsOf.All, Items = parts.ToValueList() },
    };

    public string Run()
    {
        var domain = new DomainSection { Id = "tf", Name = "Basics", Areas = Areas.ToValueList(), Behaviors = _behaviors.ToValueList() };
        var document = new GuidelineDocument
        {
            Id = $"{Edition}-ifa",
            Edition = Edition,
            Level = "ifa",
            Title = "Level",
            Wording = Wording.Official,
            Domains = [domain, .. Domains],
            Requirements = _requirements.ToValueList(),
        };
        var content = new EditionContent
        {
            Edition = new Edition
            {
                Id = Edition,
                Title = "An edition",
                Association = "x",
                Licensor = "x",
                Published = Published,
                Status = EditionStatus.Unknown,
                Wording = Wording.Official,
                Publish = Publish.Structure,
                Acknowledged = Acknowledged.ToValueList(),
            },
            Documents = [document, .. Documents],
            Introduction = Introduction.ToValueList(),
            History = History.ToValueList(),
        };
        var log = new DiagnosticLog();
        var vocabulary = Vocabulary.Length == 0 ? GuidelineVocabulary.Default : GuidelineVocabulary.Default.ExtendedBy(VocabularyReader.Read(SourceText.From("v.yaml", Vocabulary), log));
        Assert.Empty(log.All);
        _places.Add(document.Id, new Place("x.txt", 90, 1));
        return string.Join('\n', DocumentChecks.Check(content, vocabulary, _places));
    }

    private void Place(string id) => _places.Add(id, new Place("x.txt", ++_line, 3));
}
