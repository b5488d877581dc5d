using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Libraries;

namespace Guidelines.Reporting;

/// <summary>Says a comparison in plain words. The one place where a difference gets its words: text, Markdown and pages only lay them out.</summary>
public static class ComparisonWords
{
    /// <param name="comparison">A comparison of two documents of the library, withheld already where texts may not be shown.</param>
    /// <param name="library">Knows editions, associations and names.</param>
    /// <param name="listAll">Whether what does not differ is listed too, not only counted.</param>
    public static ComparisonReport Of(DocumentComparison comparison, Library library, bool listAll = false)
    {
        var sides = ComparisonSides.Of(comparison, library);
        var requirements = new RequirementReport(comparison, sides, library.Vocabulary);
        return new ComparisonReport
        {
            Title = RelationWords.Title(sides),
            Sides = sides,
            Relation = RelationWords.Of(sides, library),
            Summary = new[] { new VerdictWords(comparison, sides).Paragraph(), ReviewWords.OfAll(comparison), ReviewWords.Again(comparison), new TrainingWords(comparison, sides).Paragraph(), requirements.Verdict(), Withheld(sides) }.OfType<string>().ToValueList(),
            Terminology = comparison.Terminology,
            Requirements = requirements.Sentences(listAll),
            Sections = Sections(comparison, new ChangeWords(sides, library.Vocabulary, tellsReview: ReviewWords.OfAll(comparison) is null), listAll || comparison.HasBehaviorsOnBothSides(), listAll),
            Areas = listAll || HasAreas(comparison) ? AreaWords.Of(comparison.Areas, sides, library.Vocabulary, listAll) : [],
            Context = listAll || comparison.HasBehaviorsOnBothSides() ? ContextWords.Of(comparison.Context, library.Vocabulary) : [],
            LeftOut = LeftOutWords.Of(comparison, listAll),
            Rights = new[] { sides.Base.Edition.Rights, sides.Head.Edition.Rights }.OfType<string>().Distinct(StringComparer.Ordinal).ToValueList(),
        };
    }

    /// <summary>Whether both sides list areas at all; where one does not, the other's are no difference either.</summary>
    public static bool HasAreas(DocumentComparison comparison) =>
        comparison.Areas.Any(area => area.Base is not null) && comparison.Areas.Any(area => area.Head is not null);

    private static string? Withheld(ComparisonSides sides) =>
        Withheld(new[] { sides.Base, sides.Head }.Where(side => side.Document.Withheld).Select(side => side.Name));

    /// <summary>Null where everything is shown.</summary>
    /// <param name="names">The sides whose texts may not be shown.</param>
    internal static string? Withheld(IEnumerable<string> names)
    {
        var withheld = names.Distinct(StringComparer.Ordinal).ToList();
        return withheld.Count == 0 ? null
            : $"The wording of {string.Join(" and of ", withheld)} may not be shown here. Ids, names, counts, figures and kinds of difference are; they were computed on the full texts.";
    }

    private static ValueList<ReportSection> Sections(DocumentComparison comparison, ChangeWords words, bool listDifferences, bool listSame)
    {
        (Grade? Grade, string Heading)[] headings =
        [
            .. listDifferences
                ? new (Grade?, string)[] { (Grade.Substance, "Different in substance"), (Grade.Wording, "Reworded, the same in substance"), (Grade.Terminology, "Different in terms only") }
                : [],
            .. listSame ? new (Grade?, string)[] { (Grade.Editorial, "Unchanged but for punctuation, case or the like"), (null, "Unchanged") } : [],
        ];
        return headings
            .Select(heading => (heading.Heading, Changes: comparison.Changes.Where(change => change.Grade == heading.Grade).ToList()))
            .Where(section => section.Changes.Count > 0)
            .Select(section => new ReportSection { Heading = $"{section.Heading}: {section.Changes.Count}", Groups = Groups(section.Changes, words) })
            .ToValueList();
    }

    private static ValueList<ReportGroup> Groups(List<Change> changes, ChangeWords words) =>
        changes.GroupBy(change => (change.Base.IsEmpty ? change.Head : change.Base)[0].Domain, StringComparer.Ordinal)
            .Select(group => new ReportGroup { Domain = group.Key, Name = words.DomainName(group.Key), Changes = group.Select(words.Of).ToValueList() })
            .ToValueList();
}
