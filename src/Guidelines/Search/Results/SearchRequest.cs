using Guidelines.Documents;
using Guidelines.Search.Rows;

namespace Guidelines.Search.Results;

/// <summary>What is asked of a search.</summary>
public sealed record SearchRequest
{
    public const int DefaultLimit = 10;
    public const int MostLimit = 100;

    /// <summary>Longer texts are passages, for which there is <c>similar</c>.</summary>
    public const int MostText = 2_000;

    /// <summary>As the user typed it: words, "phrases", -without.</summary>
    public required string Text { get; init; }

    /// <summary>Several values of a facet are alternatives; several facets narrow one another.</summary>
    public ValueList<FacetValue> Facets { get; init; }

    /// <summary>How many results a page has, 1 to <see cref="MostLimit"/>.</summary>
    public int Limit { get; init; } = DefaultLimit;

    /// <summary>From the page before; null for the first one.</summary>
    public string? Cursor { get; init; }
}

/// <summary>Why a search cannot be answered.</summary>
/// <param name="Parameter">The part of the request: <c>q</c>, <c>limit</c>, <c>cursor</c>, a facet, or <c>text</c> of a passage.</param>
/// <param name="Problem">One plain sentence; nothing that was sent is said again.</param>
/// <param name="Valid">What would be right, where it can be listed.</param>
public sealed record SearchFault(string Parameter, string Problem, ValueList<string> Valid = default);

/// <summary>An answer, or why there is none.</summary>
public readonly record struct SearchOutcome<T>(T? Answer, SearchFault? Fault)
    where T : class
{
    public static implicit operator SearchOutcome<T>(T answer) => new(answer, null);

    public static implicit operator SearchOutcome<T>(SearchFault fault) => new(null, fault);
}
