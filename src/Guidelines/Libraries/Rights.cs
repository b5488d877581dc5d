using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Libraries;

/// <summary>
/// What of an edition may be shown to others. Whatever leaves the process for them passes here first; nothing else decides.
/// Ids, names (levels, domains, areas, sections, terms), codes, counts, figures and kinds of change are facts and always stay.
/// </summary>
public static class Rights
{
    /// <summary>
    /// Whether the edition's sentences may be shown: where it says <c>publish: text</c>, and, for an official wording, records in full
    /// who permitted it, when, and where that can be read.
    /// </summary>
    public static bool MayShowText(Edition edition) =>
        edition.Publish is Publish.Text
        && (edition.Wording is Wording.Restated || edition.Permission is { By.Length: > 0, Date.Length: > 0, Document.Length: > 0 });

    /// <summary>The edition's content as others may see it: itself, or without the sentences of its documents, glossary, introduction and history.</summary>
    public static EditionContent Withhold(EditionContent content) => content with
    {
        Documents = content.Documents.Select(document => Withhold(document, content.Edition)).ToValueList(),
        Glossary = MayShowText(content.Edition) ? content.Glossary : content.Glossary.Select(term => term with { Blocks = [] }).ToValueList(),
        Introduction = MayShowText(content.Edition) ? content.Introduction : [],
        History = MayShowText(content.Edition) ? content.History : content.History.Select(fact => fact with { Text = "" }).ToValueList(),
    };

    /// <summary>
    /// The document as others may see it: itself, or marked as withheld, every text in it empty and every list as long as it was.
    /// Preambles, notes and other texts that may be missing are.
    /// </summary>
    /// <param name="document">With all its texts.</param>
    /// <param name="edition">The document's own edition.</param>
    public static GuidelineDocument Withhold(GuidelineDocument document, Edition edition) =>
        MayShowText(document.Edition, document.Wording, edition) ? document : document with
        {
            Withheld = true,
            About = Blank(document.About),
            Designations = document.Designations.Select(designation => designation with { Text = null }).ToValueList(),
            Domains = document.Domains.Select(domain => domain with { Behaviors = domain.Behaviors.Select(Withhold).ToValueList() }).ToValueList(),
            Requirements = document.Requirements.Select(Withhold).ToValueList(),
        };

    /// <summary>
    /// The comparison as others may see it: computed on the full texts, then without the texts of a side that may not be shown; and
    /// without word edits and replaced terms, which quote both sides, where either may not.
    /// </summary>
    /// <param name="comparison">Of the full documents.</param>
    /// <param name="base">The base's edition.</param>
    /// <param name="head">The head's edition.</param>
    public static DocumentComparison Withhold(DocumentComparison comparison, Edition @base, Edition head)
    {
        var showsBase = MayShowText(comparison.Base.Edition, comparison.Base.Wording, @base);
        var showsHead = MayShowText(comparison.Head.Edition, comparison.Head.Wording, head);
        if (showsBase && showsHead)
        {
            return comparison;
        }

        return comparison with
        {
            Base = comparison.Base with { Withheld = !showsBase },
            Head = comparison.Head with { Withheld = !showsHead },
            Terminology = [],
            Changes = comparison.Changes.Select(change => change with
            {
                Base = showsBase ? change.Base : change.Base.Select(Withhold).ToValueList(),
                Head = showsHead ? change.Head : change.Head.Select(Withhold).ToValueList(),
                Terms = [],
                Edits = [],
            }).ToValueList(),
            Context = comparison.Context.Select(change => change.What is ContextPart.Designations ? change : change with
            {
                Base = showsBase ? change.Base : null,
                Head = showsHead ? change.Head : null,
            }).ToValueList(),
            Requirements = comparison.Requirements.Select(change => change with
            {
                Base = showsBase ? change.Base : null,
                Head = showsHead ? change.Head : null,
                Facts = change.Facts.Select(fact => fact with
                {
                    BaseCondition = showsBase ? fact.BaseCondition : Blank(fact.BaseCondition),
                    HeadCondition = showsHead ? fact.HeadCondition : Blank(fact.HeadCondition),
                }).ToValueList(),
            }).ToValueList(),
        };
    }

    // A document that says of itself that it is official is, whatever its edition says.
    private static bool MayShowText(string editionId, Wording wording, Edition edition) =>
        editionId == edition.Id
            ? MayShowText(wording is Wording.Official ? edition with { Wording = wording } : edition)
            : throw new ArgumentException($"'{edition.Id}' says nothing about a text of '{editionId}'.", nameof(edition));

    private static Behavior Withhold(Behavior behavior) => behavior with
    {
        Text = "",
        Elements = behavior.Elements.Select(element => element with { Text = "" }).ToValueList(),
        Preamble = null,
        Note = null,
    };

    private static Requirement Withhold(Requirement requirement) => requirement with
    {
        Text = "",
        Parts = requirement.Parts is { } parts ? parts with { Items = Blank(parts.Items) } : null,
        Footnotes = Blank(requirement.Footnotes),
        Facts = requirement.Facts.Select(fact => fact with { Sentence = "" }).ToValueList(),
    };

    private static ComparedBehavior Withhold(ComparedBehavior behavior) => behavior with
    {
        Text = null,
        Elements = behavior.Elements.Select(element => element with { Text = null }).ToValueList(),
    };

    // That there is such a text remains.
    private static string? Blank(string? text) => text is null ? null : "";

    private static ValueList<string> Blank(ValueList<string> texts) => texts.Select(_ => "").ToValueList();
}
