using Guidelines.Diagnostics;
using Guidelines.Documents;

namespace Guidelines.Reading.Crosswalks;

/// <summary>Holds the rows of a crosswalk against the texts that they link.</summary>
/// <param name="file">The crosswalk's file.</param>
/// <param name="base">The base edition's id.</param>
/// <param name="head">The head edition's id.</param>
/// <param name="log">Takes the faults.</param>
internal sealed class CrosswalkTexts(string file, string @base, string head, DiagnosticLog log)
{
    private readonly string _command = $"guidelines crosswalk {@base} {head} --out {file}";

    public void Check(List<ReadRow> rows)
    {
        foreach (var row in rows)
        {
            CheckWords(row, rows);
            CheckReview(row);
        }

        if (rows.Count(LacksFingerprint) is var count and > 0)
        {
            log.Add(Rules.CrosswalkFingerprint, new Place(file), FormattableString.Invariant($"{count} reviewed {(count == 1 ? "row does" : "rows do")} not say on which texts; '{_command}' notes the present ones"));
        }
    }

    // A part of a split or merger is never an exact match, however much it says the same.
    private void CheckWords(ReadRow row, List<ReadRow> rows)
    {
        if (row is { Base: { } left, Head: { } right, Row.Relation: not CrosswalkRelation.Exact } && left.Words == right.Words && rows.Count(other => other.Base == left || other.Head == right) == 1)
        {
            log.Add(Rules.CrosswalkSameWords, row.PredicatePlace, $"'{left.Id}' and '{right.Id}' say the same in the same words, which is {Sssom.Predicates[0]}; or one of the texts has lost a difference");
        }
    }

    private void CheckReview(ReadRow row)
    {
        List<HeldBehavior> changed = [.. Changed(row.Base, row.Row.BaseFingerprint), .. Changed(row.Head, row.Row.HeadFingerprint)];
        if (!row.Row.IsReviewed || changed.Count == 0)
        {
            return;
        }

        var reviewed = row is { Base: { } left, Head: { } right } ? $"'{left.Id}' and '{right.Id}' were" : $"'{changed[0].Id}' was";
        log.Add(Rules.CrosswalkToReview, changed[0] == row.Base ? row.BasePlace : row.HeadPlace,
            $"to review: the text of {string.Join(" and of ", changed.Select(behavior => $"'{behavior.Id}'"))} has changed since {reviewed} reviewed; set the row right, empty its fingerprints, and run '{_command}'");
    }

    private static HeldBehavior[] Changed(HeldBehavior? behavior, string? fingerprint) =>
        behavior is not null && ReviewedWords.HaveChanged(fingerprint, behavior.Words) ? [behavior] : [];

    private static bool LacksFingerprint(ReadRow row) =>
        row.Row.IsReviewed && (row is { Base: not null, Row.BaseFingerprint: null } || row is { Head: not null, Row.HeadFingerprint: null });
}
