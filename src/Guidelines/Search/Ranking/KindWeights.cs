using Guidelines.Documents;
using Guidelines.Search.Rows;

namespace Guidelines.Search.Ranking;

/// <summary>
/// What a row's kind is worth. Whoever says what they do or teach wants behaviors and areas, whatever requirements and the glossary say of it too;
/// who asks for a requirement, or for what a term means, wants that first.
/// </summary>
internal static class KindWeights
{
    /// <param name="asks">The kinds that the query asks for in so many words.</param>
    /// <returns>A weight for each <see cref="SearchKind"/>, by its number: behaviors, requirements, areas, terms.</returns>
    public static float[] Of(ValueList<SearchKind> asks) => (asks.Contains(SearchKind.Requirement), asks.Contains(SearchKind.Term)) switch
    {
        (false, false) => [1, 0.4f, 1, 0.6f],
        (true, false) => [0.6f, 1, 0.6f, 0.8f],
        (false, true) => [0.8f, 0.4f, 0.8f, 1.2f],
        (true, true) => [0.6f, 1, 0.6f, 1],
    };
}
