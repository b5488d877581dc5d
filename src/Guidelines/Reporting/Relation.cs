using Guidelines.Documents;

namespace Guidelines.Reporting;

/// <summary>What two documents are to each other; decides which words may be said of their differences.</summary>
public enum Relation
{
    /// <summary>One document, compared with itself.</summary>
    Itself,

    /// <summary>Two levels of one edition: one asks what the other does not; nothing was added or removed.</summary>
    Levels,

    /// <summary>The head's edition follows the base's, so that "new" and "no longer" may be said.</summary>
    Later,

    /// <summary>The base's edition follows the head's.</summary>
    Earlier,

    /// <summary>Two associations, two editions whose order is not recorded, or levels of two editions: neither came out of the other.</summary>
    Apart,
}

/// <summary>Finds out what two documents are to each other.</summary>
public static class Relations
{
    /// <param name="base">An edition and one of its levels.</param>
    /// <param name="head">An edition and one of its levels.</param>
    /// <param name="editions">The editions through which "follows" is traced.</param>
    public static Relation Of((Edition Edition, string Level) @base, (Edition Edition, string Level) head, ValueList<EditionContent> editions)
    {
        var isOneLevel = @base.Level == head.Level;
        return isOneLevel ? Of(@base.Edition, head.Edition, editions)
            : @base.Edition.Id == head.Edition.Id ? Relation.Levels
            : Relation.Apart;
    }

    /// <summary>What two whole editions are to each other.</summary>
    public static Relation Of(Edition @base, Edition head, ValueList<EditionContent> editions) =>
        @base.Id == head.Id ? Relation.Itself
        : Follows(head, @base, editions) ? Relation.Later
        : Follows(@base, head, editions) ? Relation.Earlier
        : Relation.Apart;

    /// <summary>Whether an edition follows another one of the same association, directly or through editions of this library; no text follows another association's.</summary>
    public static bool Follows(Edition edition, Edition earlier, ValueList<EditionContent> editions)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = edition.Follows; at is not null && seen.Add(at); at = editions.FirstOrDefault(content => content.Edition.Id == at)?.Edition.Follows)
        {
            if (at == earlier.Id)
            {
                return edition.Association == earlier.Association;
            }
        }

        return false;
    }
}
