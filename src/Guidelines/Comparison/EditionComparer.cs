using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison;

/// <summary>Compares two editions level by level.</summary>
public static class EditionComparer
{
    /// <param name="base">An edition with the documents that are here.</param>
    /// <param name="head">Another one.</param>
    /// <param name="compare">Compares two documents of a level; what it withholds, the result does not have.</param>
    /// <param name="vocabulary">Gives the order of levels, domains and areas.</param>
    public static EditionComparison Compare(EditionContent @base, EditionContent head, Func<GuidelineDocument, GuidelineDocument, DocumentComparison> compare, GuidelineVocabulary vocabulary)
    {
        var shared = new List<DocumentComparison>();
        var uncompared = new List<UncomparedLevel>();
        foreach (var level in LevelsOf(@base, head, vocabulary))
        {
            switch (Document(@base, level), Document(head, level))
            {
                case ({ } left, { } right):
                    shared.Add(compare(left, right));
                    break;
                case var (left, right):
                    uncompared.Add(new UncomparedLevel
                    {
                        Level = level,
                        Title = (left ?? right)?.Title ?? vocabulary.Level(level)?.Name ?? level,
                        Base = Holding(@base, level),
                        Head = Holding(head, level),
                        Document = (left ?? right)?.Id,
                    });
                    break;
            }
        }

        return new EditionComparison
        {
            Base = @base.Edition,
            Head = head.Edition,
            Levels = shared.ToValueList(),
            Uncompared = uncompared.ToValueList(),
            Grid = new GridMaker(shared, vocabulary).Make(),
        };
    }

    // Those that the vocabulary does not know stand last.
    private static IEnumerable<string> LevelsOf(EditionContent @base, EditionContent head, GuidelineVocabulary vocabulary)
    {
        var all = LevelsOf(@base).Concat(LevelsOf(head)).ToHashSet(StringComparer.Ordinal);
        var known = vocabulary.Levels.Select(level => level.Id).Where(all.Contains).ToList();
        return known.Concat(all.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> LevelsOf(EditionContent content) =>
        content.Edition.Levels.Select(level => level.Id).Concat(content.Documents.Select(document => document.Level));

    private static GuidelineDocument? Document(EditionContent content, string level) => content.Documents.FirstOrDefault(document => document.Level == level);

    private static LevelHolding Holding(EditionContent content, string level) =>
        Document(content, level) is not null ? LevelHolding.Held
        : content.Edition.Levels.Any(listed => listed.Id == level) ? LevelHolding.NotHeld
        : LevelHolding.NotListed;
}
