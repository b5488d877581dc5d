using Guidelines.Documents;
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
        .. from edition in Fidelity.RestatedEditions
           from pair in FidelityTexts.Of(Fidelity.OfficialEdition(edition.Edition.Id)).Join(FidelityTexts.Of(edition), text => text.Address, text => text.Address, (official, restated) => (official, restated))
           select pair,
    ]);

    [OfficialFact]
    public void What_is_the_same_in_the_original_is_said_in_the_same_way() =>
        FidelityExceptions.AssertListed(
            [
                .. Differing(pair => pair.Official.Text, pair => pair.Restated.Text).Select(Parted),
                .. Differing(pair => pair.Official.Key, pair => pair.Restated.Key).Select(Parted),
            ],
            FidelityExceptions.WholeLibrary,
            FidelityExceptions.Parted);

    /// <summary>Difference is what a comparison calls so: more than case, punctuation and the like.</summary>
    [OfficialFact]
    public void What_differs_in_the_original_differs_in_the_restatement() =>
        FidelityExceptions.AssertListed(Differing(pair => pair.Restated.Key, pair => pair.Official.Key).Select(Joined), FidelityExceptions.WholeLibrary, FidelityExceptions.Joined);

    /// <summary>But for the names of levels, which an introduction lists.</summary>
    [OfficialFact]
    public void No_text_is_an_official_one()
    {
        var official = OfficialEditions.Ids.Select(Fidelity.OfficialEdition).SelectMany(Texts).Select(text => Words(text.Text)).ToHashSet(StringComparer.Ordinal);
        official.ExceptWith(OfficialEditions.Documents().Select(document => Words($"{document.Numeral} {document.Title}")));
        var behaviors = Fidelity.WithBehaviors.SelectMany(id => Fidelity.Official(id).Domains).SelectMany(domain => domain.Behaviors).Select(behavior => behavior.Id).ToHashSet(StringComparer.Ordinal);

        Fidelity.AssertNone(ShippedContent.Reading.Editions.SelectMany(Texts)
            .Where(text => official.Contains(Words(text.Text)) && (behaviors.Contains(text.Address) || OfficialWords.Of(text.Text).Count() >= WordsOfAStatement))
            .Select(text => text.Address));

        static IEnumerable<AddressedText> Texts(EditionContent edition) => FidelityTexts.Of(edition).Concat(FidelityTexts.Introduction(edition));

        static string Words(string text) => string.Join(' ', OfficialWords.Of(text));
    }

    // The addresses of those that share one thing with an earlier text but not the other, with that text's address.
    private static IEnumerable<(string Address, string Earlier)> Differing(
        Func<(AddressedText Official, AddressedText Restated), string> shared, Func<(AddressedText Official, AddressedText Restated), string> other) =>
        from same in Pairs.Value.GroupBy(shared, StringComparer.Ordinal)
        let first = same.First()
        from pair in same
        where other(pair) != other(first)
        select (pair.Official.Address, first.Official.Address);

    private static Deviation Parted((string Address, string Earlier) text) =>
        new(FidelityExceptions.WholeLibrary, text.Address, FidelityExceptions.Parted, "as " + text.Earlier, "unlike it");

    private static Deviation Joined((string Address, string Earlier) text) =>
        new(FidelityExceptions.WholeLibrary, text.Address, FidelityExceptions.Joined, "unlike " + text.Earlier, "as it");
}
