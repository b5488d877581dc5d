using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Vocabulary;

namespace Guidelines.Reporting;

/// <summary>Says a comparison of two editions in plain words.</summary>
public static class EditionWords
{
    /// <param name="comparison">A comparison of two editions of the library, withheld already where texts may not be shown.</param>
    /// <param name="library">Knows editions, associations and names.</param>
    /// <param name="listAll">Whether requirements that do not differ are listed too, not only counted.</param>
    public static EditionReport Of(EditionComparison comparison, Library library, bool listAll = false)
    {
        var sides = EditionSides.Of(comparison.Base, comparison.Head, library);
        return new EditionReport
        {
            Title = $"{sides.Base.Name} and {sides.Head.Name}, whole editions",
            Sides = sides,
            Relation = RelationWords.Of(sides, library),
            Summary = new EditionVerdictWords(comparison, sides).Paragraphs().Append(Withheld(comparison, sides)).OfType<string>().ToValueList(),
            Levels = comparison.Levels.Select(level => Level(level, library, listAll)).ToValueList(),
            Uncompared = comparison.Uncompared.Select(level => Uncompared(level, sides)).ToValueList(),
            Grid = comparison.Grid.Rows.IsEmpty ? null : new GridWords(sides, library.Vocabulary).Of(comparison.Grid),
            LeftOut = listAll ? [] : LeftOut(comparison),
            Rights = new[] { comparison.Base.Rights, comparison.Head.Rights }.OfType<string>().Distinct(StringComparer.Ordinal).ToValueList(),
        };
    }

    private static LevelReport Level(DocumentComparison comparison, Library library, bool listAll)
    {
        var sides = ComparisonSides.Of(comparison, library);
        var requirements = new RequirementReport(comparison, sides, library.Vocabulary);
        var titles = new[] { comparison.Base.Title, comparison.Head.Title }.DistinctBy(Names.Key, StringComparer.Ordinal);
        return new LevelReport
        {
            Comparison = comparison,
            Title = string.Join(" → ", titles),
            Summary = new[]
            {
                new VerdictWords(comparison, sides).Paragraph(),
                ReviewWords.OfAll(comparison),
                ReviewWords.Again(comparison),
                new TrainingWords(comparison, sides, idsShown: int.MaxValue).Paragraph(),
                requirements.Verdict(),
            }.OfType<string>().ToValueList(),
            Requirements = requirements.Sentences(listAll),
        };
    }

    private static string Uncompared(UncomparedLevel level, EditionSides sides)
    {
        var name = $"{level.Title} ({level.Level})";
        return (level.Base, level.Head) switch
        {
            (LevelHolding.Held, var other) => $"{name}: held in one edition only, {sides.Base.Name} ({level.Document}). {NotHere(sides.Head.Name, other)}",
            (var other, LevelHolding.Held) => $"{name}: held in one edition only, {sides.Head.Name} ({level.Document}). {NotHere(sides.Base.Name, other)}",
            _ => $"{name}: not in this library, neither of {sides.Base.Name} nor of {sides.Head.Name}.",
        };
    }

    private static string NotHere(string name, LevelHolding holding) =>
        $"Of {name} it is not in this library{(holding is LevelHolding.NotHeld ? ", though that edition has it" : "; whether that edition has it is not recorded")}.";

    private static string? Withheld(EditionComparison comparison, EditionSides sides) => ComparisonWords.Withheld(
    [
        .. comparison.Levels.Any(level => level.Base.Withheld) ? [sides.Base.Name] : (string[])[],
        .. comparison.Levels.Any(level => level.Head.Withheld) ? [sides.Head.Name] : (string[])[],
    ]);

    private static ValueList<string> LeftOut(EditionComparison comparison)
    {
        var same = comparison.Levels.Sum(level => level.Requirements.Count(requirement => requirement.Kind is DifferenceKind.Unchanged));
        return same == 0 ? [] : [$"Not listed: {Count.Of(same, "requirement")} without a difference. To list them: guidelines compare {comparison.Base.Id} {comparison.Head.Id} --all"];
    }
}
