using Guidelines.Documents;

namespace Guidelines.Layers;

/// <summary>Gives ids to groups of behaviors: those recorded in <c>lineage.tsv</c>, else the id of the earliest behavior.</summary>
internal static class CompetencyIds
{
    /// <summary>
    /// Every group gets one id and every id goes to one group, in the order in which the ids were first recorded: to the group that
    /// holds the behavior of that id, or, where that behavior is gone or its group has an older id, to the first group that holds
    /// another behavior recorded under it. Groups that are left take the id of their earliest behavior.
    /// </summary>
    public static IEnumerable<Competency> Give(IEnumerable<ValueList<string>> groups, ValueList<LineageRow> lineage)
    {
        var all = groups.ToList();
        var groupOf = all.SelectMany((group, index) => group.Select(behavior => (behavior, index))).ToDictionary(pair => pair.behavior, pair => pair.index, StringComparer.Ordinal);
        var recorded = Recorded(lineage).ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        var ids = new string?[all.Count];
        foreach (var id in lineage.Select(row => row.Competency).Distinct(StringComparer.Ordinal))
        {
            if (recorded[id].Prepend(id).Where(groupOf.ContainsKey).Select(behavior => groupOf[behavior]).Where(group => ids[group] is null).Take(1).ToList() is [var group])
            {
                ids[group] = id;
            }
        }

        // The earliest behavior's id is free: had it been recorded, its own group would have been asked first.
        return all.Select((group, index) => new Competency(ids[index] ?? group[0], group));
    }

    /// <summary>The competency of each recorded behavior, by the last row that names the behavior.</summary>
    public static IReadOnlyDictionary<string, string> Recorded(ValueList<LineageRow> lineage)
    {
        var recorded = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in lineage)
        {
            recorded[row.Behavior] = row.Competency;
        }

        return recorded;
    }
}
