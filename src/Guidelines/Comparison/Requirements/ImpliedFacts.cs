using Guidelines.Documents;

namespace Guidelines.Comparison.Requirements;

/// <summary>
/// What a side says without stating it, where the other side states it: hours of supervision imply that supervision is asked,
/// a part of three ratings implies that three are asked. Without them the comparison would call the one's silence a difference.
/// By itself, what is implied is no fact to report.
/// </summary>
internal static class ImpliedFacts
{
    /// <summary>The facts with those that they imply, as far as either side states such a fact.</summary>
    public static IReadOnlyList<StatedFact> Complete(IReadOnlyList<StatedFact> facts, IReadOnlyList<StatedFact> others) =>
        [.. facts, .. Supervision(facts, others), .. Totals(facts, others)];

    private static IEnumerable<StatedFact> Supervision(IReadOnlyList<StatedFact> facts, IReadOnlyList<StatedFact> others)
    {
        var hours = facts.Where(stated => stated.Fact is { Fact: FactNames.Hours, Of: null, Topic: null }).ToList();
        if (hours.Count == 0 || !facts.Concat(others).Any(IsSupervision))
        {
            yield break;
        }

        var state = RequirementStates.Of(hours.Select(stated => stated.Fact));
        if (!facts.Any(stated => IsSupervision(stated) && stated.Fact.State == state))
        {
            var supervision = new RequirementFact { Fact = FactNames.Supervision, State = state, Sentence = hours[0].Fact.Sentence };
            yield return new StatedFact(supervision, facts.Count, hours[0].Line) { IsImplied = true };
        }
    }

    private static bool IsSupervision(StatedFact stated) => stated.IsStateOnly && stated.Fact.Fact == FactNames.Supervision;

    private static IEnumerable<StatedFact> Totals(IReadOnlyList<StatedFact> facts, IReadOnlyList<StatedFact> others)
    {
        foreach (var parts in facts.Where(stated => stated.Fact.Of is not null).GroupBy(stated => (stated.Fact.Fact, stated.Fact.Unit, stated.Fact.Per)))
        {
            var first = parts.First();
            var totals = parts.Select(part => part.Fact.Of).Distinct().ToList();
            if (totals.Count == 1 && !facts.Any(stated => IsTotal(stated, first)) && others.Any(stated => IsTotal(stated, first)))
            {
                var total = new RequirementFact { Fact = first.Fact.Fact, Value = totals[0], Unit = first.Fact.Unit, Per = first.Fact.Per, State = FactState.Required, Sentence = first.Fact.Sentence };
                yield return new StatedFact(total, facts.Count, first.Line) { IsImplied = true };
            }
        }
    }

    private static bool IsTotal(StatedFact stated, StatedFact part) =>
        stated.Fact is { Of: null, Topic: null, Value: not null } && stated.Fact.Fact == part.Fact.Fact && Figures.AreComparable(stated.Fact.Unit, part.Fact.Unit);
}
