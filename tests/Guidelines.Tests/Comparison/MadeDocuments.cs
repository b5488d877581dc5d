using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Tests.Generated;

namespace Guidelines.Tests.Comparison;

/// <summary>Small documents of invented statements, and their comparison.</summary>
internal static class MadeDocuments
{
    public static ComparisonContext Context { get; } = new() { Vocabulary = TestVocabulary.Value };

    /// <summary>Statements of one domain; lines after the first are elements.</summary>
    public static GuidelineDocument Base(params string[] statements) => Document("tt-2020", ("gdn", statements));

    /// <inheritdoc cref="Base"/>
    public static GuidelineDocument Head(params string[] statements) => Document("tt-2021", ("gdn", statements));

    public static GuidelineDocument Document(string edition, params (string Domain, string[] Statements)[] domains)
    {
        var id = Ids.Document(edition, "ifa");
        return new GuidelineDocument
        {
            Id = id,
            Edition = edition,
            Level = "ifa",
            Title = "Gardener",
            Wording = Wording.Restated,
            Domains = domains.Select(domain => new DomainSection
            {
                Id = domain.Domain,
                Name = domain.Domain,
                Behaviors = domain.Statements.Select((statement, index) => Behavior(Ids.Behavior(id, domain.Domain, index + 1), statement)).ToValueList(),
            }).ToValueList(),
        };
    }

    public static DocumentComparison Compare(GuidelineDocument @base, GuidelineDocument head) => GuidelineComparer.Compare(@base, head, Context);

    /// <summary>The only change of a statement to another one.</summary>
    public static Change Compare(string @base, string head) => Assert.Single(Compare(Base(@base), Head(head)).Changes);

    /// <summary>Edits as "kept [-dropped-] {+added+}".</summary>
    public static string Marked(Change change) =>
        string.Concat(change.Edits.Select(edit => edit.Op switch { EditOp.Delete => $"[-{edit.Text}-]", EditOp.Insert => $"{{+{edit.Text}+}}", _ => edit.Text }));

    /// <summary>A document with each behavior changed.</summary>
    public static GuidelineDocument With(this GuidelineDocument document, Func<Behavior, Behavior> change) =>
        document with { Domains = document.Domains.Select(domain => domain with { Behaviors = domain.Behaviors.Select(change).ToValueList() }).ToValueList() };

    private static Behavior Behavior(string id, string statement)
    {
        var lines = statement.Split('\n');
        return new Behavior { Id = id, Text = lines[0], Elements = lines.Skip(1).Select((line, index) => new Element { Id = Ids.Element(id, index), Text = line }).ToValueList() };
    }
}
