using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reporting;

/// <summary>What differs in the knowledge and skill areas of the domains.</summary>
internal static class AreaWords
{
    public static ValueList<AreaSentence> Of(ValueList<AreaChange> areas, ComparisonSides sides, GuidelineVocabulary vocabulary, bool listAll) =>
        areas.Where(area => listAll || area.Kind is not AreaChangeKind.Unchanged)
            .Select(area => new AreaSentence(area.Domain, vocabulary.Domain(area.Domain)?.Name ?? area.Domain, Sentence(area, sides), area.Kind is not AreaChangeKind.Unchanged))
            .ToValueList();

    private static string Sentence(AreaChange area, ComparisonSides sides) => area.Kind switch
    {
        AreaChangeKind.Renamed => $"{area.Base} → {area.Head}",
        AreaChangeKind.Added => $"{area.Head}: {(sides.Relation is Relation.Later ? "new" : "only")} in {sides.Head.Name}",
        AreaChangeKind.Removed => $"{area.Base}: {(sides.Relation is Relation.Later ? $"no longer in {sides.Head.Name}" : $"only in {sides.Base.Name}")}",
        _ => $"{area.Base}: the same",
    };
}
