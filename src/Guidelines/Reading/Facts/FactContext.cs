using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Facts;

/// <summary>What every family of rules looks at: the requirement's sentences, and the names that they may hold.</summary>
internal sealed class FactContext
{
    public FactContext(Requirement requirement, LevelEntry? level, GuidelineVocabulary vocabulary)
    {
        Requirement = requirement;
        Level = level;
        Vocabulary = vocabulary;
        Mentions = LevelMentions.For(vocabulary);
        Designations = new DesignationScope(level);
        Heading = FactSentence.Heading(requirement).Clauses[0];
        Sentences = FactSentence.Of(requirement, Designations);
    }

    public Requirement Requirement { get; }

    public LevelEntry? Level { get; }

    public GuidelineVocabulary Vocabulary { get; }

    public LevelMentions Mentions { get; }

    public DesignationScope Designations { get; }

    /// <summary>What may state a total that no sentence repeats.</summary>
    public FactClause Heading { get; }

    public IReadOnlyList<FactSentence> Sentences { get; }

    public bool IsIn(string section) => Requirement.Sections.Contains(section, StringComparer.Ordinal);

    /// <summary>The sentences' clauses that no adjustment at renewal speaks of.</summary>
    public IEnumerable<FactClause> Clauses => Sentences.Where(sentence => !sentence.IsAdjustment).SelectMany(sentence => sentence.Clauses);

    /// <summary>The topic whose words a text holds first, if any.</summary>
    public TopicEntry? TopicOf(string text) =>
        Vocabulary.Topics
            .Select(topic => (topic, at: topic.Words.Select(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(int.MaxValue).Min()))
            .Where(pair => pair.at < int.MaxValue).OrderBy(pair => pair.at).Select(pair => pair.topic).FirstOrDefault();

    /// <summary>The designations that a clause limits itself to, or those of the heading that it stands under.</summary>
    public ValueList<string> DesignationsOf(FactClause clause) =>
        Designations.In(clause.Text) is { IsEmpty: false } own ? own
        : Designations.Leading(clause.Sentence.Text) is { IsEmpty: false } leading ? leading
        : clause.Sentence.Scope;
}

/// <summary>A fact with the place that orders it.</summary>
internal sealed record FoundFact(FactSentence Sentence, int Position, RequirementFact Fact);
