using Guidelines.Documents;
using Guidelines.Search.Engines;
using Guidelines.Search.Queries;
using Guidelines.Search.Ranking;
using Guidelines.Search.Rows;

namespace Guidelines.Search.Results;

/// <summary>Makes results of groups of rows: what is shown of each, and why it matches.</summary>
internal sealed class HitMaker(RowTable table, PhraseIndex index)
{
    /// <param name="rows">The rows of one group, the best first.</param>
    /// <param name="score">Of the best one.</param>
    /// <param name="query">That they match.</param>
    public SearchHit Make(IReadOnlyList<int> rows, double score, SearchQuery query)
    {
        var row = table.Rows[rows[0]];
        return new SearchHit
        {
            Kind = row.Kind,
            Id = row.Id,
            Competency = row.Kind is SearchKind.Behavior ? row.Group : null,
            Name = row.Name,
            Address = row.Address,
            Breadcrumb = row.Breadcrumb,
            Wording = row.Wording,
            Score = Math.Round((decimal)score, 3),
            Snippet = SnippetOf(rows[0], PhrasesIn(rows[0], query)),
            Matched = MatchedBy(rows[0], query),
            Variants = rows.Select(variant => VariantOf(table.Rows[variant])).ToValueList(),
        };
    }

    /// <summary>For every word what speaks best for it in a row; several words by one phrase are told once, and a word of these not again.</summary>
    private static ValueList<WordMatch> MatchedBy(int row, SearchQuery query)
    {
        var best = Enumerable.Range(0, query.Words.Count)
            .Select(word => query.Evidence.Where(evidence => evidence.Words.Contains(word) && evidence.Rows.Contains(row)).MaxBy(evidence => (evidence.Factor, evidence.Words.Count, evidence.Phrase?.Words.Count ?? 0)))
            .OfType<Evidence>().Distinct().ToList();
        return best.Where(evidence => !best.Any(other => other.Words.Count > evidence.Words.Count && evidence.Words.All(other.Words.Contains)))
            .Select(evidence => new WordMatch(evidence.Typed, evidence.Phrase?.ToString() ?? evidence.Typed, evidence.Kind))
            .ToValueList();
    }

    private static ValueList<Phrase> PhrasesIn(int row, SearchQuery query) =>
        query.Evidence.Where(evidence => evidence.Phrase is not null && evidence.Rows.Contains(row)).Select(evidence => evidence.Phrase!.Value).Distinct().ToValueList();

    // What it says; where it says nothing, what it is called, and a remark only where the match is there.
    private ValueList<SnippetPiece> SnippetOf(int number, ValueList<Phrase> phrases)
    {
        var row = table.Rows[number];
        var field = row.Text.Length > 0 ? SearchField.Text : row.Kind is SearchKind.Area ? SearchField.Title : SearchField.Note;
        var marks = MarksOf(field);
        if (field is SearchField.Text && marks.IsEmpty && row.Note.Length > 0 && MarksOf(SearchField.Note) is { IsEmpty: false } remarks)
        {
            (field, marks) = (SearchField.Note, remarks);
        }

        return Snippets.Of(row[field], marks);

        ValueList<TextMark> MarksOf(SearchField searched) => phrases.IsEmpty ? [] : index.Marks(number, searched, phrases);
    }

    private static SearchVariant VariantOf(SearchRow row) => new(row.Id, ValueOf(row, SearchFacet.Edition), ValueOf(row, SearchFacet.Level), row.Address, row.Breadcrumb);

    // What several editions list belongs to none of them.
    private static string? ValueOf(SearchRow row, SearchFacet facet) =>
        row.Kind is SearchKind.Area ? null : row.Facets.Where(value => value.Facet == facet).Select(value => value.Value).FirstOrDefault();
}
