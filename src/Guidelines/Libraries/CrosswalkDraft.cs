using Guidelines.Documents;
using Guidelines.Reading.Crosswalks;

namespace Guidelines.Libraries;

/// <summary>
/// A crosswalk as a reviewer takes it up: the rows that a person made, confirmed or commented on, as they are and in their order, then a
/// suggestion for whatever else the levels of both editions hold. The draft of a draft is the same.
/// </summary>
public static class CrosswalkDraft
{
    /// <summary>The place of a crosswalk in its content folder, with a slash.</summary>
    public static string PathOf(Crosswalk crosswalk) => $"{CrosswalkFolder.Name}/{CrosswalkReader.NameOf(crosswalk.Base, crosswalk.Head)}";

    /// <summary>The draft; in the other direction where the library's crosswalk of the two has it.</summary>
    /// <param name="library">With all its texts.</param>
    /// <param name="base">An edition of the library.</param>
    /// <param name="head">Another one.</param>
    public static Crosswalk Of(Library library, EditionContent @base, EditionContent head)
    {
        var crosswalk = library.Crosswalks.FirstOrDefault(known => Links(known, @base, head) || Links(known, head, @base)) ?? New(@base.Edition, head.Edition);
        var (left, right) = Links(crosswalk, @base, head) ? (@base, head) : (head, @base);
        var behaviors = new HeldBehaviors([left, right]);
        var kept = crosswalk.Rows.Where(row => row.IsReviewed || !SuggestedRows.AreOfProgram(row)).Select(row => row.IsReviewed ? Noted(row, behaviors) : row).ToList();
        return crosswalk with { Rows = [.. kept, .. new SuggestedRows(library, behaviors, kept).Of(left, right)] };
    }

    private static bool Links(Crosswalk crosswalk, EditionContent @base, EditionContent head) =>
        (crosswalk.Base, crosswalk.Head) == (@base.Edition.Id, head.Edition.Id);

    private static Crosswalk New(Edition @base, Edition head) => new()
    {
        Base = @base.Id,
        Head = head.Id,
        BaseVersion = @base.Published,
        HeadVersion = head.Published,
        Slots =
        [
            new("mapping_set_id", [$"{Crosswalk.DefaultSite}{CrosswalkFolder.Name}/{CrosswalkReader.NameOf(@base.Id, head.Id)}"]),
            new("license", [$"{Crosswalk.DefaultSite}about#rights"]),
        ],
    };

    // An empty fingerprint is one of the texts as they are; whatever else the reviewer said stays.
    private static CrosswalkRow Noted(CrosswalkRow row, HeldBehaviors behaviors)
    {
        var (left, right) = (WordsOf(row.Base), WordsOf(row.Head));
        return row with
        {
            BaseFingerprint = row.BaseFingerprint ?? FingerprintOf(left),
            HeadFingerprint = row.HeadFingerprint ?? FingerprintOf(right),
            ToReview = (HasChanged(left, row.BaseFingerprint), HasChanged(right, row.HeadFingerprint)) switch
            {
                (true, true) => "both texts have changed",
                (true, false) => "the subject's text has changed",
                (false, true) => "the object's text has changed",
                _ => null,
            },
        };

        string? WordsOf(string? id) => id is null ? null : behaviors.Find(id)?.Words;

        static string? FingerprintOf(string? words) => words is null ? null : ReviewedWords.FingerprintOf(words);

        static bool HasChanged(string? words, string? fingerprint) => words is not null && ReviewedWords.HaveChanged(fingerprint, words);
    }
}
