using System.Globalization;
using System.Text;
using Guidelines.Documents;
using Guidelines.Reading.Facts;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Reading.Facts;

/// <summary>Facts as lines of a table: <c>hours 23 clock hours of 33 about social-emotional</c>.</summary>
internal static class FactTable
{
    public static string Of(string sections, string text, string level = "ifa", PartsOf of = PartsOf.All, string[]? parts = null, string[]? footnotes = null, string[]? designations = null, string title = "Section") =>
        string.Join('\n', Facts(sections, text, level, of, parts, footnotes, designations, title).Select(Line));

    public static ValueList<RequirementFact> Facts(string sections, string text, string level = "ifa", PartsOf of = PartsOf.All, string[]? parts = null, string[]? footnotes = null, string[]? designations = null, string title = "Section")
    {
        var requirement = new Requirement
        {
            Id = "x-2020-ifa-req-any-initial",
            Sections = sections.Split(',').ToValueList(),
            Phase = Phase.Initial,
            Title = title,
            Text = text,
            Parts = parts is null ? null : new RequirementParts { Of = of, Items = parts.ToValueList() },
            Footnotes = (footnotes ?? []).ToValueList(),
            Designations = (designations ?? []).ToValueList(),
        };
        var facts = RequirementFacts.Extract(requirement, GuidelineVocabulary.Default.Level(level), GuidelineVocabulary.Default);
        Assert.All(facts, fact => Assert.Contains(fact.Sentence, RequirementSentences.Of(requirement).Append(title), StringComparer.Ordinal));
        return facts;
    }

    private static string Line(RequirementFact fact)
    {
        var line = new StringBuilder(fact.Fact);
        Add(" ", fact.Value is { } value ? value.ToString(CultureInfo.InvariantCulture) : null);
        Add("-", fact.Max is { } max ? max.ToString(CultureInfo.InvariantCulture) : null);
        Add(" ", fact.Unit);
        Add(" per ", fact.Per);
        Add(" of ", fact.Of is { } of ? of.ToString(CultureInfo.InvariantCulture) : null);
        Add(" about ", fact.Topic);
        Add(" by ", fact.Levels.IsEmpty ? null : string.Join('+', fact.Levels));
        Add(" for ", fact.Designations.IsEmpty ? null : string.Join('+', fact.Designations));
        Add(", ", fact.Qualifier);
        Add(", ", fact.State switch { FactState.Required => null, FactState.Encouraged => "encouraged", _ => "not required" });
        return line.ToString();

        void Add(string lead, string? what) => line.Append(what is null ? "" : lead + what);
    }
}
