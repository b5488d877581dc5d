using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reporting;

/// <summary>Says the facts of a requirement that differ, in clauses without capital and full stop; parameters as of <see cref="RequirementWords"/>.</summary>
internal sealed class FactChangeWords(string basePlace, string headPlace, bool headFollowsBase, GuidelineVocabulary vocabulary)
{
    // A line that is longer is a paragraph, not the words of one fact.
    private const int Quotable = 240;

    /// <summary>All facts of a side, as far as the other does not have them: "at least 24 clock hours; within 1 to 2 years".</summary>
    public string All(RequirementChange change, bool isBase)
    {
        var told = Told();
        return string.Join("; ", change.Facts.Select(fact => Alone(fact, change, isBase, told)).OfType<string>());
    }

    /// <summary>What both sides say alike, but for parts of a total: "3 ratings in both"; empty where there is no such thing.</summary>
    public IEnumerable<string> Same(RequirementChange change) => Same(change.Facts.Where(fact => fact.BaseOf is null), change);

    /// <summary>What asks the same by another count: "still at least 15 clock hours a year, now counted over 3 years (45)".</summary>
    public IEnumerable<string> CountedOtherwise(RequirementChange change) => change.Facts.Where(IsCountedOtherwise).Select(CountedOtherwise);

    /// <summary>The conditions of facts that ask the same, where they are worded otherwise.</summary>
    public IEnumerable<string> Conditions(RequirementChange change) =>
        from fact in change.Facts
        where fact.Kind is DifferenceKind.Unchanged && Comparison.Requirements.Conditions.AreReworded(fact)
        select Quote(fact, change, isBase: true) is { } left && Quote(fact, change, isBase: false) is { } right
            ? Both(null, left, right)
            : Both($"the condition of “{Of(SideOf(fact, isBase: true)!, change)}”", $"“{fact.BaseCondition}”", $"“{fact.HeadCondition}”");

    /// <summary>
    /// The figures that both sides share, a clause for each fact that is changed or counted otherwise, then those of the base alone
    /// and those of the head alone.
    /// </summary>
    public IEnumerable<string> Differences(RequirementChange change)
    {
        var told = Told();
        var clauses = change.Facts.Where(fact => fact.Kind is DifferenceKind.Changed || IsCountedOtherwise(fact))
            .Select(fact => fact.Kind is DifferenceKind.Changed ? Changed(fact, change, told) : CountedOtherwise(fact)).ToList();
        return
        [
            .. Same(change.Facts.Where(fact => fact is { Base: not null, BaseOf: null }), change),
            .. clauses,
            .. Conditions(change),
            .. OfOneSide(DifferenceKind.Removed, headFollowsBase ? "no longer mentioned" : "only " + basePlace),
            .. OfOneSide(DifferenceKind.Added, headFollowsBase ? "not mentioned before" : "only " + headPlace),
            .. Parts(change),
        ];

        IEnumerable<string> OfOneSide(DifferenceKind kind, string lead)
        {
            var facts = change.Facts.Where(fact => fact.Kind == kind).Select(fact => Alone(fact, change, kind is DifferenceKind.Removed, told)).OfType<string>().ToList();
            return facts.Count == 0 ? [] : [$"{lead}: {string.Join("; ", facts)}"];
        }
    }

    /// <summary>The items of a list that only one side has, quoted; a rating is told as a fact.</summary>
    public IEnumerable<string> Parts(RequirementChange change)
    {
        return [.. OfOneSide(isBase: true, headFollowsBase ? "no longer listed" : "listed only " + basePlace), .. OfOneSide(isBase: false, headFollowsBase ? "not listed before" : "listed only " + headPlace)];

        IEnumerable<string> OfOneSide(bool isBase, string lead)
        {
            var (kind, text) = isBase ? (DifferenceKind.Removed, change.Base) : (DifferenceKind.Added, change.Head);
            var told = change.Facts.Where(fact => Quote(fact, change, isBase) is not null).Select(fact => isBase ? fact.BaseLine : fact.HeadLine).ToHashSet();
            var quotes = from part in change.Parts
                         where part.Kind == kind && !told.Contains(isBase ? part.BaseLine : part.HeadLine)
                         select Quoted(text, (isBase ? part.BaseLine : part.HeadLine)!.Value);
            var all = string.Join("; ", quotes.OfType<string>());
            return all.Length == 0 ? [] : [$"{lead}: {all}"];
        }
    }

    private IEnumerable<string> Same(IEnumerable<FactChange> facts, RequirementChange change)
    {
        var same = string.Join("; ", facts.Where(fact => fact.Kind is DifferenceKind.Unchanged && !IsCountedOtherwise(fact)).Select(fact => Of(SideOf(fact, isBase: true)!, change)));
        return same.Length == 0 ? [] : [headFollowsBase ? "still " + same : same + " in both"];
    }

    // Facts that were told within the clause of another one: the parts of a total.
    private static HashSet<FactChange> Told() => new(ReferenceEqualityComparer.Instance);

    private static bool IsCountedOtherwise(FactChange fact) => fact is { Kind: DifferenceKind.Unchanged, Base: not null } && fact.BasePer != fact.HeadPer;

    private string CountedOtherwise(FactChange fact)
    {
        var amount = FactWords.Value(SideOf(fact, isBase: true)! with { Value = fact.BaseYearly, Per = "year", Of = null }, vocabulary);
        var (left, right) = (Count(fact.BasePer, fact.Base), Count(fact.HeadPer, fact.Head));
        return headFollowsBase ? $"still {amount}, now counted {right}" : $"{amount} in both, counted {left} {basePlace} and {right} {headPlace}";
    }

    private static string Count(string? per, decimal? figure) => per switch
    {
        "year" => "by the year",
        "month" => $"by the month ({FactWords.Number(figure ?? 0)})",
        _ => $"over{FactWords.Per(per).Replace(" in a cycle of", "", StringComparison.Ordinal)} ({FactWords.Number(figure ?? 0)})",
    };

    private string Changed(FactChange fact, RequirementChange change, HashSet<FactChange> told)
    {
        var (left, right) = (SideOf(fact, isBase: true)!, SideOf(fact, isBase: false)!);
        if (Quote(fact, change, isBase: true) is { } baseQuote && Quote(fact, change, isBase: false) is { } headQuote)
        {
            return Both(null, baseQuote, headQuote);
        }

        // What the head has in common with the base is not said twice.
        var head = OnlyFigureDiffers(left, right) ? FactWords.Figure(right)
            : FactWords.Who(right, vocabulary) is { Length: > 0 } who && left with { Levels = right.Levels } == right ? who.TrimStart(',', ' ')
            : FactWords.Value(right, vocabulary);
        return Both(
            Subject(left, change),
            FactWords.Value(left, vocabulary) + Condition(fact.BaseCondition) + Parts(fact, change, isBase: true, told),
            head + Condition(fact.HeadCondition) + Parts(fact, change, isBase: false, told));
    }

    private string Both(string? subject, string left, string right) => headFollowsBase
        ? $"{(subject is null ? "" : subject + ": ")}{left} → {right}"
        : $"{(subject is null ? "" : subject + " ")}{basePlace}: {left}; {headPlace}: {right}";

    private static bool OnlyFigureDiffers(RequirementFact left, RequirementFact right) =>
        left is { Value: not null, Fact: FactNames.Hours or FactNames.Years or FactNames.Count } && left with { Value = right.Value } == right;

    /// <summary>A fact of one side; null where that side does not have it, or where it was told with its total.</summary>
    private string? Alone(FactChange fact, RequirementChange change, bool isBase, HashSet<FactChange> told) =>
        told.Contains(fact) || SideOf(fact, isBase) is not { } side ? null
        : Quote(fact, change, isBase) ?? Of(side, change) + Condition(isBase ? fact.BaseCondition : fact.HeadCondition) + Parts(fact, change, isBase, told);

    private string Of(RequirementFact fact, RequirementChange change) => FactWords.Said(Subject(fact, change), fact, FactWords.Value(fact, vocabulary));

    /// <summary>", of which 23 about social-emotional development and 10 about psychotherapy": the parts of a total that only this side has.</summary>
    private string Parts(FactChange total, RequirementChange change, bool isBase, HashSet<FactChange> told)
    {
        if (SideOf(total, isBase) is not { Fact: FactNames.Hours, Of: null, Value: { } value })
        {
            return "";
        }

        var kind = isBase ? DifferenceKind.Removed : DifferenceKind.Added;
        var parts = change.Facts.Where(fact => fact.Kind == kind && fact.Fact == total.Fact && (isBase ? fact.BaseOf : fact.HeadOf) == value && !told.Contains(fact)).ToList();
        told.UnionWith(parts);
        return parts.Count == 0 ? "" : ", of which " + string.Join(" and ", parts.Select(fact => SideOf(fact, isBase)!).Select(part => FactWords.Figure(part) + FactWords.Topic(part, vocabulary)));
    }

    private static string Condition(string? condition) => condition switch
    {
        null => "",
        "" => " (under a condition)",
        _ => $" (condition: “{condition}”)",
    };

    // Under its own heading a demand needs no name: "Written examination: required".
    private static string? Subject(RequirementFact fact, RequirementChange change) =>
        (change.Section, fact.Fact) is ("examination", FactNames.Examination) or ("membership", FactNames.Membership) or ("supervision", FactNames.Supervision) or ("documentation", FactNames.Documentation)
            ? null
            : FactWords.Subject(fact);

    // Which of several ratings is meant, only its line says.
    private static string? Quote(FactChange fact, RequirementChange change, bool isBase)
    {
        var (text, line, of) = isBase ? (change.Base, fact.BaseLine, fact.BaseOf) : (change.Head, fact.HeadLine, fact.HeadOf);
        return fact.Fact is FactNames.Count && of is not null && line is { } number ? Quoted(text, number) : null;
    }

    private static string? Quoted(string? text, int line) =>
        text?.Split('\n')[line - 1] is { Length: <= Quotable } words ? $"“{words.TrimEnd('.', ';', ',', ' ')}”" : null;

    private static RequirementFact? SideOf(FactChange change, bool isBase)
    {
        if (change.Kind is DifferenceKind.Added && isBase || change.Kind is DifferenceKind.Removed && !isBase)
        {
            return null;
        }

        var fact = new RequirementFact { Fact = change.Fact, Topic = change.Topic, State = change.BaseState, Sentence = "" };
        return isBase
            ? fact with { Value = change.Base, Max = change.BaseMax, Unit = change.BaseUnit, Per = change.BasePer, Qualifier = change.BaseQualifier, Of = change.BaseOf, Levels = change.BaseLevels }
            : fact with { State = change.HeadState, Value = change.Head, Max = change.HeadMax, Unit = change.HeadUnit, Per = change.HeadPer, Qualifier = change.HeadQualifier, Of = change.HeadOf, Levels = change.HeadLevels };
    }
}
