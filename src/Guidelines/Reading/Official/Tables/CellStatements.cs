using Guidelines.Diagnostics;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official.Tables;

/// <summary>Makes behaviors of the cells of a table: takes the markup off, tells the statements apart, keeps their places.</summary>
internal sealed class CellStatements(DiagnosticLog log)
{
    private readonly StatementSplitter _splitter = new(new Grammar());
    private readonly CellText _cells = new(log);

    /// <summary>Learns the verbs that cells begin with, before any cell is cut.</summary>
    public void Learn(IEnumerable<string> cells)
    {
        var quiet = new CellText(new DiagnosticLog());
        foreach (var cell in cells)
        {
            _splitter.Learn(quiet.Read(cell, default));
        }
    }

    /// <summary>Adds a cell's statements to the domain.</summary>
    /// <param name="domain">The domain of the table.</param>
    /// <param name="level">The level, whose designations may stand behind a statement.</param>
    /// <param name="cell">The cell as the file has it.</param>
    /// <param name="place">Where the cell begins.</param>
    /// <param name="area">The area in whose row the cell stands; null where the table names none.</param>
    /// <param name="lineLength">The length of the cell's first line; a cell that goes on below has no columns beyond it.</param>
    public void Add(DraftDomain domain, LevelEntry? level, string cell, Place place, DraftArea? area, int lineLength)
    {
        var text = Lines.Clean(_cells.Read(cell, place));

        // Where the cell is plain text, each statement has a column of its own; markup hides it.
        var offset = cell.IndexOf(text, StringComparison.Ordinal);
        foreach (var statement in _splitter.Split(text))
        {
            var (body, codes) = DesignationCodes.Take(statement.Text, level);
            var behavior = new DraftBehavior { Place = At(statement.Start), Text = body, Area = area?.Name, Designations = codes };
            domain.Behaviors.Add(behavior);
            if (statement.Recovered)
            {
                log.Add(Rules.BulletRecovered, behavior.Place, $"a statement that lost its bullet was told apart: '{Start(body)}'");
            }

            foreach (var element in statement.Elements)
            {
                behavior.Elements.Add(new DraftElement { Place = At(element.Start), Text = element.Text });
                if (element.Recovered)
                {
                    log.Add(Rules.BulletRecovered, At(element.Start), $"an element that lost its bullet was told apart: '{Start(element.Text)}'");
                }
            }
        }

        Place At(int start) => offset < 0 || place.Column + offset + start > lineLength ? place : place with { Column = place.Column + offset + start };
    }

    /// <summary>Reports once what is wrong with many cells.</summary>
    public void Finish() => _cells.Finish();

    private static string Start(string text) => text.Length <= 30 ? text : text[..30].TrimEnd() + "…";
}
