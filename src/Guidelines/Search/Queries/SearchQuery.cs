using Guidelines.Documents;
using Guidelines.Search.Engines;
using Guidelines.Search.Ranking;

namespace Guidelines.Search.Queries;

/// <summary>What a user meant, in terms of the rows: words that count, and what speaks for each.</summary>
internal sealed record SearchQuery
{
    /// <summary>The words that count, each once; evidence and pairs speak of them by their position.</summary>
    public ValueList<string> Words { get; init; }

    public ValueList<Evidence> Evidence { get; init; }

    /// <summary>Neighbours in the query, which are worth more where they are neighbours in a row.</summary>
    public ValueList<WordPair> Pairs { get; init; }

    /// <summary>Quoted phrases: only rows that hold them to the letter are wanted.</summary>
    public ValueList<Phrase> Exact { get; init; }

    /// <summary>What rows must not hold.</summary>
    public ValueList<Phrase> Without { get; init; }

    public ValueList<Correction> Corrections { get; init; }

    /// <summary>Words that no row holds, and nothing like them.</summary>
    public ValueList<string> Unknown { get; init; }
}

/// <summary>Rows that speak for some of a query's words.</summary>
/// <param name="Words">Positions in <see cref="SearchQuery.Words"/>.</param>
/// <param name="Rows">That have it.</param>
/// <param name="Factor">0 to 1: how well it stands for the words.</param>
/// <param name="Kind">Why it speaks for them.</param>
/// <param name="Phrase">What stands in the rows; null where it is where they stand.</param>
/// <param name="Typed">What the user typed for it.</param>
internal sealed record Evidence(ValueList<int> Words, PhraseRows Rows, float Factor, MatchKind Kind, Phrase? Phrase, string Typed);

/// <summary>Two words that follow one another in a query.</summary>
internal sealed record WordPair(int Left, int Right, PhraseRows Rows);

/// <summary>Why a result matches a word of a query.</summary>
public enum MatchKind
{
    /// <summary>It holds the word itself, in whatever inflection.</summary>
    Word,

    /// <summary>It holds another word for the same.</summary>
    Synonym,

    /// <summary>It holds a word that begins so.</summary>
    Beginning,

    /// <summary>It holds the word that was probably misspelt.</summary>
    Spelling,

    /// <summary>It stands in the level, edition or domain that was named.</summary>
    Place,
}

/// <summary>A word that was searched for instead of one that nothing holds.</summary>
public sealed record Correction(string Typed, string Instead);
