using System.Collections.Concurrent;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Graph;
using Guidelines.Libraries;
using Guidelines.Reporting;

namespace Guidelines.Site;

/// <summary>What pages show: the published library, and what several pages ask of it, computed once.</summary>
/// <param name="library">Without the texts that may not be shown.</param>
public sealed class SiteLibrary(Library library)
{
    private readonly ConcurrentDictionary<(string Base, string Head), Lazy<DocumentComparison>> _comparisons = [];
    private readonly ConcurrentDictionary<(string Base, string Head), Lazy<ComparisonReport>> _reports = [];
    private readonly ConcurrentDictionary<(string Base, string Head), Lazy<EditionComparison>> _editions = [];
    private readonly ConcurrentDictionary<(string Base, string Head), Lazy<Dictionary<string, ReportedChange>>> _changes = [];

    private readonly Lazy<SearchIndex> _searchIndex = new(() => SearchIndex.Of(library));

    public Library Library => library;

    /// <summary>The documents that have behaviors.</summary>
    public IReadOnlyList<GuidelineDocument> Documents { get; } = [.. library.Documents.Where(document => document.Domains.Any(domain => !domain.Behaviors.IsEmpty))];

    /// <summary>What the search page searches where no service answers.</summary>
    public SearchIndex SearchIndex => _searchIndex.Value;

    public DocumentComparison Compare(GuidelineDocument @base, GuidelineDocument head) =>
        _comparisons.GetOrAdd((@base.Id, head.Id), _ => new(() => library.Compare(@base, head))).Value;

    public EditionComparison Compare(EditionContent @base, EditionContent head) =>
        _editions.GetOrAdd((@base.Edition.Id, head.Edition.Id), _ => new(() => EditionComparer.Compare(@base, head, Compare, library.Vocabulary))).Value;

    /// <summary>What became of a behavior of the base in the head, and what is said of it.</summary>
    public ReportedChange ChangeOf(GuidelineDocument @base, GuidelineDocument head, string behavior) =>
        _changes.GetOrAdd((@base.Id, head.Id), _ => new(() => Report(@base, head).Sections
            .SelectMany(section => section.Groups).SelectMany(group => group.Changes)
            .SelectMany(reported => reported.Change.Base.Select(one => (one.Id, Reported: reported)))
            .ToDictionary(pair => pair.Id, pair => pair.Reported, StringComparer.Ordinal))).Value[behavior];

    /// <summary>A comparison in plain words, with what does not differ.</summary>
    public ComparisonReport Report(GuidelineDocument @base, GuidelineDocument head) =>
        _reports.GetOrAdd((@base.Id, head.Id), _ => new(() => ComparisonWords.Of(Compare(@base, head), library, listAll: true))).Value;

    /// <summary>Makes all that pages will ask for, on every processor; without it the first page that asks waits for it.</summary>
    public void Prepare()
    {
        _ = library.InferredAreas;
        Parallel.ForEach(SitePairs.Documents(library), pair => Report(pair.Base, pair.Head));
    }

    /// <summary>The documents of the same level in other editions, then the other levels of the same edition.</summary>
    public IEnumerable<GuidelineDocument> Related(GuidelineDocument document) =>
        Documents.Where(other => other.Level == document.Level && other.Edition != document.Edition)
            .Concat(Documents.Where(other => other.Edition == document.Edition && other.Level != document.Level));

    public EditionContent EditionOf(GuidelineDocument document) => library.Edition(document.Edition)!;

    /// <summary>"Alaska 2016".</summary>
    public string NameOf(Edition edition) => EditionSide.PlaceAndYear(edition, library.Vocabulary);

    /// <summary>A document of <see cref="Related"/>, as it is called on the page of the other: by its edition, or by its level.</summary>
    public string NameBeside(GuidelineDocument document, GuidelineDocument other) => other.Edition == document.Edition ? other.Title : NameOf(EditionOf(other).Edition);

    /// <summary>The area that a behavior is tied to, or that is inferred for it; null where there is neither.</summary>
    public string? AreaOf(Behavior behavior) => behavior.AreaId ?? library.InferredAreas.OfBehavior(behavior.Id)?.AreaId;

    /// <summary>A behavior by its id, with its place.</summary>
    public BehaviorNode? Behavior(string id) => library.Graph.Find<BehaviorNode>(id);
}
