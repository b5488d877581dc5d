using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison.Requirements;

/// <summary>Compares what two documents ask for endorsement and renewal, section by section and fact by fact.</summary>
public static class RequirementComparer
{
    /// <summary>
    /// Every requirement of both documents, in the vocabulary's order of sections, then endorsement before renewal, then by
    /// designation. Comparing the other way round gives the same changes in the same order, with the sides exchanged.
    /// </summary>
    public static ValueList<RequirementChange> Compare(GuidelineDocument @base, GuidelineDocument head, GuidelineVocabulary vocabulary)
    {
        var codes = new DesignationCodes(@base, head, vocabulary);
        var order = vocabulary.Sections.Select(section => section.Id).ToList();
        var (baseParts, headParts) = (PartsOf(@base), PartsOf(head));
        var changes = from phase in Enum.GetValues<Phase>()
                      from @group in SectionGroups.Of([.. baseParts[phase]], [.. headParts[phase]])
                      from cell in codes.Cells(@group)
                      select Change(phase, cell, order);
        return changes
            .OrderBy(change => Rank(change.Section, order)).ThenBy(change => change.Section, StringComparer.Ordinal)
            .ThenBy(change => change.Phase)
            .ToValueList();
    }

    private static ILookup<Phase, SectionPart> PartsOf(GuidelineDocument document) =>
        document.Requirements.SelectMany(SectionPart.Of).ToLookup(part => part.Requirement.Phase);

    private static RequirementChange Change(Phase phase, DesignationCell cell, List<string> order)
    {
        var (@base, head) = (new Side(cell.Base), new Side(cell.Head));
        var (baseSections, headSections) = (InOrder(@base.Sections, order), InOrder(head.Sections, order));
        var facts = FactChanges.Of(@base, head);
        var grade = GradeOf(@base, head, facts);
        return new RequirementChange
        {
            Section = baseSections.Intersect(headSections, StringComparer.Ordinal).Concat(InOrder(baseSections.Concat(headSections), order)).First(),
            Phase = phase,
            Designations = cell.Designations,
            Kind = @base.IsSilent ? DifferenceKind.Added : head.IsSilent ? DifferenceKind.Removed : grade is null ? DifferenceKind.Unchanged : DifferenceKind.Changed,
            Base = @base.Text,
            Head = head.Text,
            Grade = grade,
            BaseState = @base.State,
            HeadState = head.State,
            BaseSections = baseSections,
            HeadSections = headSections,
            BaseIds = @base.Ids,
            HeadIds = head.Ids,
            Facts = facts,
            Parts = PartChanges.Of(@base, head),
        };
    }

    /// <summary>Without facts nobody can tell whether another wording asks something else, so that it is called wording.</summary>
    private static RequirementGrade? GradeOf(Side @base, Side head, ValueList<FactChange> facts) =>
        @base.IsSilent || head.IsSilent || facts.Any(fact => fact.Kind is not DifferenceKind.Unchanged) ? RequirementGrade.Requirement
        : Words.SameKey(Words.Of(@base.Text!)) == Words.SameKey(Words.Of(head.Text!)) ? null
        : RequirementGrade.Wording;

    private static ValueList<string> InOrder(IEnumerable<string> sections, List<string> order) =>
        sections.Distinct(StringComparer.Ordinal).OrderBy(section => Rank(section, order)).ThenBy(section => section, StringComparer.Ordinal).ToValueList();

    private static int Rank(string section, List<string> order) => order.IndexOf(section) is >= 0 and var index ? index : int.MaxValue;
}
