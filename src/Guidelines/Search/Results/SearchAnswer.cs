using Guidelines.Documents;
using Guidelines.Search.Queries;
using Guidelines.Search.Rows;

namespace Guidelines.Search.Results;

/// <summary>A page of what was found, as the API and <c>guidelines search --format json</c> give it.</summary>
public sealed record SearchAnswer
{
    public required string Query { get; init; }

    /// <summary>What the query is the id of, where it is one, or the level that it is a name of.</summary>
    public DirectHit? Direct { get; init; }

    /// <summary>How many results there are on all pages: what states the same in several documents is one.</summary>
    public required int Total { get; init; }

    /// <summary>Words that nothing holds, and what was searched for instead.</summary>
    public ValueList<Correction> Corrections { get; init; }

    /// <summary>Words that nothing holds, and nothing like them.</summary>
    public ValueList<string> Unknown { get; init; }

    /// <summary>What else has to be known of the answer, a plain sentence each.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>The best first; equals by id.</summary>
    public ValueList<SearchHit> Hits { get; init; }

    /// <summary>For every facet what each value would give, the other facets as chosen.</summary>
    public ValueList<FacetCounts> Facets { get; init; }

    /// <summary>The cursor of the next page; null on the last one.</summary>
    public string? Next { get; init; }
}

/// <summary>Something that a query calls by its id or name.</summary>
public sealed record DirectHit(string Id, string Kind, string Address);

/// <summary>What was found, with all documents that state the same.</summary>
public sealed record SearchHit
{
    public required SearchKind Kind { get; init; }

    /// <summary>The id of the behavior, requirement, area or term that matches best.</summary>
    public required string Id { get; init; }

    /// <summary>The competency's id, for a behavior.</summary>
    public string? Competency { get; init; }

    /// <summary>What it is called; empty for a behavior.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is read: the API's path without <c>/api/v1</c>.</summary>
    public required string Address { get; init; }

    /// <summary>What it stands in, from the edition to the area.</summary>
    public ValueList<string> Breadcrumb { get; init; }

    /// <summary>Whose words the text is; null for names alone.</summary>
    public Wording? Wording { get; init; }

    /// <summary>0 to about 1.25: how much of the query it answers.</summary>
    public required decimal Score { get; init; }

    /// <summary>Its text, or the part of it around what matches, in pieces; empty where the text may not be shown.</summary>
    public ValueList<SnippetPiece> Snippet { get; init; }

    /// <summary>What in it matches which word of the query.</summary>
    public ValueList<WordMatch> Matched { get; init; }

    /// <summary>All that states the same and matches, this one included; the best first.</summary>
    public ValueList<SearchVariant> Variants { get; init; }
}

/// <summary>A stretch of a text, marked where it matches.</summary>
public sealed record SnippetPiece(string Text, bool Marked);

/// <summary>What speaks for a word of the query.</summary>
/// <param name="Typed">As the user typed it.</param>
/// <param name="Found">The word or phrase that matches.</param>
/// <param name="Kind">Why it matches.</param>
public sealed record WordMatch(string Typed, string Found, MatchKind Kind);

/// <summary>A behavior, requirement or term of one document that states what the result does.</summary>
public sealed record SearchVariant(string Id, string? Edition, string? Level, string Address, ValueList<string> Breadcrumb);

/// <summary>How many results each value of a facet would give.</summary>
public sealed record FacetCounts(SearchFacet Facet, ValueList<FacetCount> Values);

/// <param name="Value">As requests name it.</param>
/// <param name="Name">As people name it.</param>
/// <param name="Count">Of results.</param>
/// <param name="Chosen">Whether the request has it.</param>
public sealed record FacetCount(string Value, string Name, int Count, bool Chosen);
