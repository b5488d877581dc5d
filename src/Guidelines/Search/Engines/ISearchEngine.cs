using System.Runtime.InteropServices;
using Guidelines.Documents;
using Guidelines.Search.Rows;

namespace Guidelines.Search.Engines;

/// <summary>
/// An index over rows: which of them hold a phrase, how much it says of each, and where it stands. All else (what a user meant,
/// synonyms, spelling, ranking over several phrases, facets, groups, pages) is the caller's and the same for every engine.
/// </summary>
/// <remarks>
/// Immutable and shared: any number of threads ask at the same time. A word is a run of letters and digits, whatever stands
/// around it; case, diacritics and English inflection (Porter's stems) do not count. No text is syntax: what holds no word is in no row.
/// An engine whose index fails under it (a file that was cut or replaced) throws <see cref="SearchIndexException"/>.
/// </remarks>
public interface ISearchEngine : IDisposable
{
    /// <summary>The rows that hold a phrase in one field, in ascending order, each once.</summary>
    public ValueList<RowScore> Find(Phrase phrase);

    /// <summary>Where phrases stand in a field of a row, ascending; marks that touch or overlap are one. Empty where none of them does.</summary>
    /// <param name="row">The row's number in the list that the engine was built from.</param>
    /// <param name="field">Of the row.</param>
    /// <param name="phrases">At least one.</param>
    public ValueList<TextMark> Marks(int row, SearchField field, ValueList<Phrase> phrases);
}

/// <summary>Makes an index over rows, or opens the one that was made of the same rows before.</summary>
/// <param name="rows">Their position is the number by which the engine speaks of them.</param>
public delegate ISearchEngine SearchEngineBuilder(IReadOnlyList<SearchRow> rows);

/// <summary>Words that follow one another in a text; mostly one.</summary>
/// <param name="Words">Each a run of letters and digits, in any case; never empty.</param>
public readonly record struct Phrase(ValueList<string> Words)
{
    public override string ToString() => string.Join(' ', Words);
}

/// <summary>A row that holds a phrase.</summary>
/// <param name="Row">Its number.</param>
/// <param name="Score">
/// Above 0; BM25 over all fields, each hit weighted by <see cref="SearchFields.WeightOf"/>: the more, the rarer the phrase is in the index, the more often it
/// stands in the row, and the shorter the row. Scores of several phrases for one row may be added.
/// </param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RowScore(int Row, double Score);

/// <summary>A stretch of a field's text, in UTF-16 units.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextMark(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>An index that cannot be read any more; it can be built again from its rows.</summary>
public sealed class SearchIndexException(string message, Exception inner) : Exception(message, inner);
