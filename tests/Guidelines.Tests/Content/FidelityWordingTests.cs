using Guidelines.Tests.Reading.Official;

namespace Guidelines.Tests.Content;

/// <summary>What is the same in the original is the same in the restatement, what differs there differs here, and nothing is the original itself.</summary>
public sealed class FidelityWordingTests
{
    // From this length on, a text that is the official one is wording, no name.
    private const int WordsOfAStatement = 4;

    // What stands at one address on both sides.
    private static readonly Lazy<IReadOnlyList<(AddressedText Official, AddressedText Restated)>> Pairs = new(() =>
    [
        .. from edition in Fidelity.RestatedEditions.Value
           from pair in FidelityTexts.Of(Fidelity.OfficialEdition(edition.Edition.Id)).Join(FidelityTexts.Of(edition), text => text.Address, text => text.Address, (official, restated) => (official, restated))
           select pair,
    ]);

    [OfficialFact]
    public void What_is_the_same_in_the_original_is_said_in_the_same_way() =>
        FidelityExceptions.AssertListed(
            [
                .. Differing(pair => pair.Official.Text, pair => pair.Restated.Text, FidelityExceptions.Parted),
                .. Differing(pair => pair.Official.Key, pair => pair.Restated.Key, FidelityExceptions.Parted),
            ],
            "-",
            FidelityExceptions.Parted);

    /// <summary>Difference is what a comparison calls so: more than case, punctuation and the like.</summary>
    [OfficialFact]
    public void What_differs_in_the_original_differs_in_the_restatement() =>
        FidelityExceptions.AssertListed(Differing(pair => pair.Restated.Key, pair => pair.Official.Key, FidelityExceptions.Joined), "-", FidelityExceptions.Joined);

    [OfficialFact]
    public void No_text_is_an_official_one()
    {
        var official = OfficialEditions.Ids.SelectMany(id => FidelityTexts.Of(Fidelity.OfficialEdition(id))).Select(Words).ToHashSet(StringComparer.Ordinal);
        var behaviors = Fidelity.WithBehaviors.SelectMany(id => Fidelity.Official(id).Domains).SelectMany(domain => domain.Behaviors).Select(behavior => behavior.Id).ToHashSet(StringComparer.Ordinal);

        Fidelity.AssertNone(ShippedContent.Reading.Editions.SelectMany(FidelityTexts.Of)
            .Where(text => official.Contains(Words(text)) && (behaviors.Contains(text.Address) || OfficialWords.Of(text.Text).Count() >= WordsOfAStatement))
            .Select(text => text.Address));

        static string Words(AddressedText text) => string.Join(' ', OfficialWords.Of(text.Text));
    }

    // Those that share one thing with an earlier text, but not the other.
    private static IEnumerable<Deviation> Differing(
        Func<(AddressedText Official, AddressedText Restated), string> shared, Func<(AddressedText Official, AddressedText Restated), string> other, string what) =>
        from same in Pairs.Value.GroupBy(shared, StringComparer.Ordinal)
        let first = same.First()
        from pair in same
        where other(pair) != other(first)
        select new Deviation("-", pair.Restated.Address, what, $"{(what == FidelityExceptions.Parted ? "as" : "unlike")} {first.Official.Address}", what == FidelityExceptions.Parted ? "unlike it" : "as it");
}
