using System.Text.RegularExpressions;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison.Requirements;

/// <summary>
/// The clauses of a sentence under which alone its facts hold ("if …", "whoever …"), or that name another way to meet them
/// ("or is familiar with …").
/// </summary>
internal static partial class Conditions
{
    /// <summary>The condition in the sentence's own words, several parted by semicolons; null where the fact holds of everyone.</summary>
    /// <param name="fact">The fact with its sentence.</param>
    /// <param name="isLast">Whether the sentence states no fact after it: a condition at the end belongs to what stands before it.</param>
    public static string? Of(RequirementFact fact, bool isLast)
    {
        // Their figure is how long someone has been endorsed; their levels say who has to be the supervisor.
        if (fact is { Fact: FactNames.Adjustment } or { Fact: FactNames.Supervision, Value: not null } or { Fact: FactNames.Years, Levels.IsEmpty: false })
        {
            return null;
        }

        var clauses = Clause().Matches(fact.Sentence)
            .Concat(fact.Levels.IsEmpty ? [] : Alternative().Matches(fact.Sentence))
            .Concat(fact.Designations.IsEmpty ? Applicants().Matches(fact.Sentence) : [])
            .Where(clause => isLast || IsFirst(clause, fact.Sentence))
            .Select(clause => clause.Value.Trim());
        return string.Join("; ", clauses) is { Length: > 0 } condition ? condition : null;
    }

    /// <summary>Whether both sides have a condition, or neither has.</summary>
    public static bool AreAlike(StatedFact @base, StatedFact head) => @base.Condition is null == head.Condition is null;

    /// <summary>Whether both sides have a condition, in other words.</summary>
    public static bool AreReworded(FactChange fact) =>
        fact is { BaseCondition: { } left, HeadCondition: { } right } && Words.SameKey(Words.Of(left)) != Words.SameKey(Words.Of(right));

    private static bool IsFirst(Match clause, string sentence) => sentence[..clause.Index] is "" or "For ";

    // A clause ends at its punctuation, one about persons also at what is asked of them.
    [GeneratedRegex(
        """
        \b(?:if|unless|provided\ that|as\ long\ as)\b[^,;.()]+
        | \b(?:whoever|(?:those|anyone|applicants|professionals|practitioners)\b(?:\ \S+){0,3}?\ who)\b[^;.]+?
          (?=,|\ (?:must|may|needs?|should|can|ha(?:s|ve)\ to|(?:is|are)\ (?:not\ )?(?:required|asked|encouraged)|completes?)\b)
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Clause();

    // Those of a designation are told by the fact's designations.
    [GeneratedRegex(@"(?<=^For )[^,]*\bapplicants?\b[^,]*(?=,)", RegexOptions.IgnoreCase)]
    private static partial Regex Applicants();

    // "one who is endorsed, or knows the Guidelines": a verb after "or" tells another way, a noun another level.
    [GeneratedRegex(@"\bor (?:is|are|has|have|knows?|meets?|was|were)\b[^;.]+", RegexOptions.IgnoreCase)]
    private static partial Regex Alternative();
}
