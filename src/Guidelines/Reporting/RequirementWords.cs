using System.Text.RegularExpressions;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reporting;

/// <summary>
/// Says what differs in a requirement, as an endorsement coordinator would tell a colleague. "Still", "now" and "no longer" are
/// said only where the head follows the base; of two associations or two levels it is said what stands where.
/// </summary>
/// <param name="basePlace">The base as a sentence names it: "in Alaska 2016", "for Infant Family Associate".</param>
/// <param name="headPlace">The head likewise.</param>
/// <param name="headFollowsBase">Whether the head's edition follows the base's.</param>
/// <param name="vocabulary">Names sections, topics, levels and designations.</param>
public sealed partial class RequirementWords(string basePlace, string headPlace, bool headFollowsBase, GuidelineVocabulary vocabulary)
{
    private readonly FactChangeWords _facts = new(basePlace, headPlace, headFollowsBase, vocabulary);

    /// <summary>"Training", "Renewal, education and training", "Work (Clinical)".</summary>
    public string Name(RequirementChange change)
    {
        // Where one side joins more under its heading than the other, what both name is meant.
        var shared = change.BaseSections.Intersect(change.HeadSections, StringComparer.Ordinal).ToList();
        var sections = shared.Count > 0 ? shared : change.BaseSections.Concat(change.HeadSections).Distinct(StringComparer.Ordinal);
        var name = string.Join(" and ", sections.Select(section => InSentence(vocabulary.Section(section)?.Name ?? section)));
        var phase = change.Phase is Phase.Renewal ? "Renewal, " + name : name;
        return Capital(change.Designations.IsEmpty ? phase : $"{phase} ({string.Join(", ", change.Designations.Select(DesignationName))})");
    }

    /// <summary>What differs, a sentence each; at least one.</summary>
    public ValueList<string> Sentences(RequirementChange change) => Clauses(change).Select(clause => Capital(clause) + ".").ToValueList();

    private IEnumerable<string> Clauses(RequirementChange change) => change switch
    {
        { Kind: DifferenceKind.Unchanged } => [headFollowsBase ? "unchanged" : "the same"],
        { Kind: DifferenceKind.Removed } => OfOneSide(_facts.All(change, isBase: true), basePlace, headPlace, $"no longer mentioned {headPlace}; it was"),
        { Kind: DifferenceKind.Added } => OfOneSide(_facts.All(change, isBase: false), headPlace, basePlace, $"not mentioned {basePlace}; now"),
        { Grade: RequirementGrade.Wording } => [.. _facts.CountedOtherwise(change), .. _facts.Conditions(change), .. _facts.Parts(change), string.Join("; ", [.. _facts.Same(change), Reworded(change)])],
        _ => [.. _facts.Differences(change), .. HasFigure(change) ? (string[])[] : ["the wording differs too"]],
    };

    private IEnumerable<string> OfOneSide(string facts, string place, string otherPlace, string sinceThen) =>
        facts.Length == 0 ? [$"only {place}"]
        : headFollowsBase ? [$"{sinceThen}: {facts}"]
        : [$"{place}: {facts}", $"not mentioned {otherPlace}"];

    // Where there are no figures, the wording says most of what is asked.
    private static string Reworded(RequirementChange change) =>
        change.Facts.IsEmpty ? "the wording differs; neither text states a figure or a plain demand that could be compared" : "the wording differs";

    private static bool HasFigure(RequirementChange change) => change.Facts.Any(fact => (fact.Base ?? fact.Head) is not null);

    private string DesignationName(string code) =>
        vocabulary.Levels.SelectMany(level => level.Designations).FirstOrDefault(designation => designation.Code == code)?.Name ?? code;

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    // A name without its capitals, but for those of an abbreviation.
    private static string InSentence(string name) => TitleCase().Replace(name, letter => letter.Value.ToLowerInvariant());

    [GeneratedRegex(@"\b\p{Lu}(?=\p{Ll})")]
    private static partial Regex TitleCase();
}
