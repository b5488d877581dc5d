using Guidelines.Documents;

namespace Guidelines.Search.Suggesting;

/// <summary>What a query may become, the likeliest first.</summary>
public sealed record SuggestAnswer(string Query, ValueList<Suggestion> Suggestions);

/// <param name="Text">A query; what was typed before its last words stays.</param>
/// <param name="Kind">What completes it.</param>
/// <param name="Address">Where it is read, for what has an address; the API's path without <c>/api/v1</c>.</param>
public sealed record Suggestion(string Text, SuggestionKind Kind, string? Address);

/// <summary>What a suggestion is, in the order in which they come.</summary>
public enum SuggestionKind
{
    Term,
    Area,

    /// <summary>Words that follow one another in several statements.</summary>
    Phrase,
    Word,
    Id,
}
