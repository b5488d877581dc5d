using Guidelines.Documents;
using Guidelines.Search.Rows;

namespace Guidelines.Search.Results;

/// <summary>Which behaviors are asked for that are like a text.</summary>
public sealed record SimilarRequest
{
    /// <summary>A few pages; what is longer is looked at in parts.</summary>
    public const int MostText = 20_000;

    /// <inheritdoc cref="SearchRequest.Facets"/>
    public ValueList<FacetValue> Facets { get; init; }

    /// <summary>How many results there are at most, 1 to <see cref="SearchRequest.MostLimit"/>.</summary>
    public int Limit { get; init; } = SearchRequest.DefaultLimit;
}

/// <summary>The behaviors that are most like a behavior or a passage.</summary>
public sealed record SimilarAnswer
{
    /// <summary>The behavior's id; null for a passage.</summary>
    public string? Behavior { get; init; }

    /// <summary>What else has to be known of the answer, a plain sentence each.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>The most alike first, each with the words that make it so. What states the same in several documents is one.</summary>
    public ValueList<SearchHit> Hits { get; init; }
}
