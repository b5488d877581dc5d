using System.Globalization;
using Guidelines.Layers;
using Guidelines.Writing;

namespace Guidelines.Reporting;

/// <summary>Which level asks what, for a spreadsheet: a row for each competency, a column for each level with the ids of the behaviors that ask it, parted by blanks.</summary>
public static class LevelsCsv
{
    public static string Write(EditionLevels levels) => CsvText.Write(
        ["competency", "edition", "domain", "levels", .. levels.Levels.Select(level => level.Level)],
        levels.Domains.SelectMany(domain => domain.Competencies.Select(row => (IEnumerable<string?>)
        [
            row.Id,
            levels.Edition.Id,
            domain.Name,
            row.Cells.Count(cell => !cell.Behaviors.IsEmpty).ToString(CultureInfo.InvariantCulture),
            .. row.Cells.Select(cell => string.Join(' ', cell.Behaviors.Select(behavior => behavior.Id))),
        ])));
}
