using System.Globalization;
using Guidelines.Benchmarks.Search;
using Guidelines.Tests.Reading.Official;

namespace Guidelines.Tests.Search;

/// <summary>Who searches for an official sentence finds the behavior that restates it.</summary>
public sealed class KnownItemTests
{
    [OfficialTheory]
    [InlineData("ak-2016")]
    [InlineData("mi-2025")]
    public void Of_the_official_sentences_of_every_document_nineteen_in_twenty_find_their_behavior_among_the_first_three(string edition) =>
        Assert.All(OfficialEditions.Reading(edition).Documents, document =>
        {
            var ranks = KnownItems.Ranks(ShippedSearch.Instance, document).ToList();
            var late = ranks.Where(pair => pair.Rank is null or > 3).Select(pair => pair.Id).ToList();
            Assert.True(late.Count <= 0.05 * ranks.Count, string.Create(CultureInfo.InvariantCulture, $"{late.Count} of {ranks.Count}: {string.Join(' ', late)}"));
        });
}
