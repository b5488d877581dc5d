using Guidelines.Documents;
using Guidelines.Libraries;

namespace Guidelines.Reporting;

/// <summary>What two documents are to each other, said so that nobody takes one for the other's successor or superior who should not.</summary>
internal static class RelationWords
{
    public static string Title(ComparisonSides sides)
    {
        var (left, right) = (sides.Base, sides.Head);
        return sides.Relation is Relation.Itself ? left.Document.Title
            : left.Document.Level == right.Document.Level && left.Document.Title == right.Document.Title ? $"{left.Document.Title}: {left.Name} and {right.Name}"
            : $"{left.Name} and {right.Name}";
    }

    public static ValueList<string> Of(ComparisonSides sides, Library library)
    {
        var (left, right) = (sides.Base, sides.Head);
        if (sides.Relation is Relation.Itself)
        {
            return ["This is a document compared with itself."];
        }

        List<string> sentences = [sides.Relation is Relation.Levels
            ? "These are two levels of one edition. Levels are a set, none above another: each says what its own work asks."
            : Editions(left, right, sides.Relation, library)];
        if (left.Document.Level != right.Document.Level && sides.Relation is Relation.Apart)
        {
            sentences.Add("They are also of two levels, which are a set, none above another.");
        }
        else if (left.Document.Level == right.Document.Level && left.Document.Title != right.Document.Title)
        {
            sentences.Add($"The level is called {left.Document.Title} in {left.Name} and {right.Document.Title} in {right.Name}.");
        }

        if (Restated((left.Name, left.Document.Wording), (right.Name, right.Document.Wording)) is { } caution)
        {
            sentences.Add(caution);
        }

        return sentences.ToValueList();
    }

    /// <summary>The same of two whole editions.</summary>
    public static ValueList<string> Of(EditionSides sides, Library library) =>
        new[]
        {
            Editions(sides.Base, sides.Head, sides.Relation, library),
            Restated((sides.Base.Name, sides.Base.Edition.Wording), (sides.Head.Name, sides.Head.Edition.Wording)),
        }.OfType<string>().ToValueList();

    private static string Editions(EditionSide left, EditionSide right, Relation relation, Library library) => relation switch
    {
        Relation.Later => $"{right.Name} follows {left.Name}; both are {right.Association}'s.",
        Relation.Earlier => $"{right.Name} is the earlier one: {left.Name} follows it. Both are {left.Association}'s.",
        _ when left.Edition.Association != right.Edition.Association => TwoAssociations(left, right, library),
        _ => TwoEditions(left, right, library.Editions),
    };

    /// <summary>What a comparison of restatements cannot tell.</summary>
    private static string? Restated((string Name, Wording Wording) left, (string Name, Wording Wording) right) => (left.Wording, right.Wording) switch
    {
        (Wording.Restated, Wording.Restated) => "What is compared are restatements: \"unchanged\" means that these are the same; for the exact words see the originals.",
        (Wording.Official, Wording.Official) => null,
        var (one, _) => $"{(one is Wording.Restated ? left : right).Name} is restated and {(one is Wording.Restated ? right : left).Name} official, so that differences of wording are partly the restatement's.",
    };

    private static string TwoAssociations(EditionSide left, EditionSide right, Library library)
    {
        var (a, b) = (left.Edition, right.Edition);
        var licence = a.Licensor == b.Association ? $"; {left.Association} publishes under licence from {right.Association}"
            : b.Licensor == a.Association ? $"; {right.Association} publishes under licence from {left.Association}"
            : a.Licensor == b.Licensor ? $", both under licence from {library.Vocabulary.Association(a.Licensor)?.Name ?? a.Licensor}"
            : "";
        return $"These are the texts of two associations{licence}. Neither supersedes the other.";
    }

    private static string TwoEditions(EditionSide left, EditionSide right, ValueList<EditionContent> editions) =>
        Relations.Follows(right.Edition, left.Edition, editions) ? $"Both are {right.Association}'s; the edition of {right.Edition.Id} follows that of {left.Edition.Id}."
        : Relations.Follows(left.Edition, right.Edition, editions) ? $"Both are {left.Association}'s; the edition of {left.Edition.Id} follows that of {right.Edition.Id}."
        : $"Both are {left.Association}'s; which of the two editions follows the other is not recorded.";
}
