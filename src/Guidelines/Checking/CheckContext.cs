using System.Globalization;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Checking;

/// <summary>What every family of checks looks at.</summary>
internal sealed class CheckContext(EditionContent content, GuidelineVocabulary vocabulary, PlaceMap places)
{
    public EditionContent Content { get; } = content;

    public GuidelineVocabulary Vocabulary { get; } = vocabulary;

    public IReadOnlyList<Statement> Statements { get; } = [.. content.Documents.SelectMany(Statement.Of)];

    /// <summary>The year of publication, or of the edition's id; null where the text bears no date.</summary>
    public int? Year { get; } = YearIn(content.Edition.Published) ?? YearOfId(content.Edition.Id);

    public Diagnostic At(Statement statement, DiagnosticRule rule, string message) =>
        rule.At(PlaceOf(statement.Id, statement.Owner, statement.Document.Id), $"{statement.Id}: {message}", statement.Id);

    /// <summary>The place of the first of these ids that has one.</summary>
    public Place PlaceOf(params ReadOnlySpan<string> ids)
    {
        foreach (var id in ids)
        {
            if (places.Contains(id))
            {
                return places.Of(id);
            }
        }

        return new Place(Content.Edition.Id);
    }

    /// <summary>The year that an edition's id ends in.</summary>
    public static int? YearOfId(string edition) => YearIn(edition[(edition.LastIndexOf('-') + 1)..]);

    private static int? YearIn(string? date) =>
        date is { Length: >= 4 } && int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
