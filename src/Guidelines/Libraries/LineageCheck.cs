using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading;

namespace Guidelines.Libraries;

/// <summary>Whether <c>lineage.tsv</c> records the competencies that a library has.</summary>
public static class LineageCheck
{
    /// <summary>One diagnostic for all rows that the file lacks: one command writes them.</summary>
    public static ValueList<Diagnostic> Check(string folder, Library library) =>
        library.Competencies.Unrecorded is [var first, ..] rows
            ? [Rules.LineageMissing.At(new Place(Path.Combine(folder, LineageReader.FileName)), $"{NotRecorded(rows.Count)} '{first.Behavior}'; 'guidelines lineage' records competencies")]
            : [];

    private static string NotRecorded(int count) =>
        count == 1 ? "one behavior is not recorded under its competency:" : FormattableString.Invariant($"{count} behaviors are not recorded under their competencies, the first of them");
}
