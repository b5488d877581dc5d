using Guidelines.Documents;
using Xunit.Abstractions;

namespace Guidelines.Tests.Content;

/// <summary>A reader finds in the official document what a restatement restates. The readings are recorded; the tests keep them complete and current.</summary>
public sealed class BlindMeaningTests(ITestOutputHelper output)
{
    private const decimal RightChoices = 0.98m;

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Fingerprints = new(() => ShippedContent.Reading.Editions
        .SelectMany(edition => edition.Documents)
        .Where(document => document.Wording is Wording.Restated)
        .SelectMany(document => document.Domains)
        .SelectMany(domain => domain.Behaviors)
        .ToDictionary(behavior => behavior.Id, BlindJudgement.FingerprintOf, StringComparer.Ordinal));

    [Fact]
    public void Every_behavior_is_judged_once_as_it_is_worded_now()
    {
        var judgements = BlindJudgement.All();
        var current = judgements.Where(one => Fingerprints.Value.GetValueOrDefault(one.Restated) == one.Fingerprint).Select(one => one.Restated).ToList();

        Fidelity.AssertNone(
        [
            .. Fingerprints.Value.Keys.Except(current, StringComparer.Ordinal).Select(id => "must be read again: " + id),
            .. judgements.CountBy(one => one.Restated).Where(count => count.Value > 1).Select(count => "is judged more than once: " + count.Key),
            .. judgements.Select(one => one.Restated).Except(Fingerprints.Value.Keys, StringComparer.Ordinal).Select(id => "is judged and not there: " + id),
        ]);
    }

    /// <summary>
    /// Of all judgements those that chose the behavior itself, or a twin that is restated in the same words. Without it a document that
    /// says one thing twice would count as misread.
    /// </summary>
    [Fact]
    public void Readers_choose_the_behavior_that_is_restated()
    {
        var judgements = BlindJudgement.All();
        var missed = judgements.Where(one => !IsRight(one)).ToList();
        var right = new Share(judgements.Count - missed.Count, judgements.Count);

        output.WriteLine($"right: {right}, readers: {string.Join(", ", judgements.CountBy(one => one.Reader).Select(count => $"{count.Key} {count.Value}"))}");
        foreach (var one in missed)
        {
            output.WriteLine($"missed: {one.Restated}, chosen: {one.Chosen}, by {one.Reader}");
        }

        Assert.True(right.IsAtLeast(RightChoices), $"right {right}; missed {string.Join(' ', missed.Select(one => one.Restated))}");
    }

    private static bool IsRight(BlindJudgement one) =>
        one.Chosen == one.Restated || (Fingerprints.Value.TryGetValue(one.Chosen, out var chosen) && chosen == Fingerprints.Value.GetValueOrDefault(one.Restated));
}
