using Guidelines.Comparison;
using Guidelines.Documents;
using static Guidelines.Tests.Comparison.MadeDocuments;

namespace Guidelines.Tests.Comparison;

public sealed class JudgementTests
{
    [Theory]
    [InlineData("Shares tools with neighbors of the garden", "Shares tools and seeds with neighbors of the garden", Scope.Broader)]
    [InlineData("Looks after:\nthe beds\nthe pots", "Looks after:\nthe beds\nthe young trees\nthe pots", Scope.Broader)]
    [InlineData("Reports a broken tool promptly after talking with the keeper", "Reports a broken tool promptly", Scope.Broader)]
    [InlineData("Attends courses on soil and water", "Attends courses on soil and water for beginners of the shared garden", Scope.Narrower)]
    [InlineData("Keeps beds, paths and tools in good order", "Keeps beds and tools in good order", Scope.Narrower)]
    [InlineData("Shows awareness of what lets seedlings thrive", "Shows knowledge of what lets seedlings thrive", Scope.Same)]
    [InlineData("Takes part in the upkeep of the neighbor's shed", "Takes part in the shed upkeep of the neighbor", Scope.Same)]
    [InlineData("Names plants that fit into the owner's and the family's daily routines", "Names plants that fit into the daily routines of the owner's and the family's daily routines", Scope.Same)]
    [InlineData("Attends paid courses on soil and water", "Attends courses on soil and water for beginners", null)]
    [InlineData("Waters the beds of the shared garden in rain", "Waters the beds of the shared garden not in rain", null)]
    public void Scope_follows_from_what_was_dropped_and_added(string @base, string head, Scope? scope)
    {
        var change = Compare(@base, head);

        Assert.Equal((ChangeKind.Reworded, scope), (change.Kind, change.Scope));
        Assert.Equal(scope is Scope.Same ? Grade.Wording : Grade.Substance, change.Grade);
        Assert.Equal(scope is not Scope.Same, change.AffectsTraining);
    }

    [Fact]
    public void A_behavior_reworded_and_moved_is_one_change()
    {
        var comparison = Compare(
            Document("tt-2020", ("gdn", ["Keeps a written list of all tools"]), ("ktn", ["Bakes bread"])),
            Document("tt-2021", ("gdn", []), ("ktn", ["Bakes bread", "Keeps a written list of all the tools"])));

        var moved = Assert.Single(comparison.Changes, change => change.Moved is Move.Domain);
        Assert.Equal((ChangeKind.Reworded, "moved-domain", Grade.Substance, true), (moved.Kind, moved.Rule, moved.Grade, moved.AffectsTraining));
        Assert.Equal(1, comparison.Summary.Moved);
        Assert.Empty(comparison.Unmapped.Base);
    }

    [Theory]
    [InlineData("gdn-soil", "gdn-water", Move.Area)]
    [InlineData("gdn-soil", "gdn-soil", Move.None)]
    [InlineData(null, "gdn-water", Move.None)]
    public void A_move_between_areas_counts_only_where_both_sides_state_them(string? from, string? to, Move expected)
    {
        var comparison = Compare(Base("Waters the beds").With(behavior => behavior with { AreaId = from }), Head("Waters the beds").With(behavior => behavior with { AreaId = to }));

        Assert.Equal(expected, Assert.Single(comparison.Changes).Moved);
    }

    [Fact]
    public void Identical_texts_have_no_grade()
    {
        var change = Compare("Waters the beds", "Waters the beds");

        Assert.Equal(((Grade?)null, "identical", false, 1m, 1m), (change.Grade, change.Rule, change.AffectsTraining, change.Similarity, change.Confidence));
    }

    [Fact]
    public void A_behavior_of_an_area_that_only_one_side_has_is_looked_at_again_though_its_words_are_the_same()
    {
        var comparison = Compare(
            WithAreas(Base("Waters the beds", "Weeds the paths"), ("gdn-water", "water"), ("gdn-soil", "soil")),
            WithAreas(Head("Waters the beds", "Weeds the paths"), ("gdn-water", "water")));

        Assert.Equal([("tt-2020-ifa-gdn-01", false), ("tt-2020-ifa-gdn-02", true)], comparison.Changes.Select(change => (change.Id, change.AffectsTraining)));

        static GuidelineDocument WithAreas(GuidelineDocument document, params (string Id, string Name)[] areas) =>
            (document with { Domains = document.Domains.Select(domain => domain with { Areas = areas.Select(area => new AreaName { Id = area.Id, Name = area.Name }).ToValueList() }).ToValueList() })
            .With(behavior => behavior with { AreaId = behavior.Id.EndsWith("01", StringComparison.Ordinal) ? "gdn-water" : areas[^1].Id });
    }

    [Fact]
    public void The_fingerprint_stays_while_the_change_says_the_same_and_no_longer()
    {
        var alone = Compare(Base("Waters the beds of the garden"), Head("Waters all beds of the garden")).Changes[0];
        var among = Compare(Base("Waters the beds of the garden", "Weeds"), Head("Waters all beds of the garden", "Prunes")).Changes[0];
        var other = Compare(Base("Waters the beds of the garden"), Head("Waters most beds of the garden")).Changes[0];

        Assert.Equal(alone.Fingerprint, among.Fingerprint);
        Assert.NotEqual(alone.Fingerprint, other.Fingerprint);
        Assert.Matches("^[0-9a-f]{16}$", alone.Fingerprint);
    }

    [Fact]
    public void An_addition_follows_the_change_that_holds_the_behavior_before_it()
    {
        var comparison = Compare(
            Base("Waters the seedlings", "Prunes fruit trees in winter"),
            Head("Builds fences", "Prunes fruit trees in winter", "Bakes bread", "Sings songs", "Waters the seedlings"));

        Assert.Equal(
            ["tt-2021-ifa-gdn-01", "tt-2020-ifa-gdn-01", "tt-2020-ifa-gdn-02", "tt-2021-ifa-gdn-03", "tt-2021-ifa-gdn-04"],
            comparison.Changes.Select(change => change.Id));
    }

    [Fact]
    public void Preambles_notes_and_designations_are_context()
    {
        var comparison = Compare(
            Base("Waters the beds", "Prunes the trees").With(behavior => behavior with { Preamble = "For all:", Note = "In spring." }),
            Head("Waters the beds", "Prunes the trees").With(behavior => behavior with { Preamble = "For members:", Designations = ["C", "P"] }));

        Assert.All(comparison.Changes, change => Assert.Null(change.Grade));
        Assert.Equal(
            [
                new ContextChange { Domain = "gdn", What = ContextPart.Preamble, Kind = DifferenceKind.Changed, Base = "For all:", Head = "For members:" },
                new ContextChange { Domain = "gdn", What = ContextPart.Note, Kind = DifferenceKind.Removed, Behavior = "tt-2020-ifa-gdn-01", Base = "In spring." },
                new ContextChange { Domain = "gdn", What = ContextPart.Designations, Kind = DifferenceKind.Added, Behavior = "tt-2020-ifa-gdn-01", Head = "C P" },
            ],
            comparison.Context.Take(3));
        Assert.Equal(5, comparison.Context.Count);
    }

    [Fact]
    public void Of_a_behavior_without_counterpart_only_the_note_is_context()
    {
        var comparison = Compare(Base(), Head("Waters the beds").With(behavior => behavior with { Note = "In spring.", Designations = ["C"] }));

        Assert.Equal(
            [new ContextChange { Domain = "gdn", What = ContextPart.Note, Kind = DifferenceKind.Added, Behavior = "tt-2021-ifa-gdn-01", Head = "In spring." }],
            comparison.Context);
    }
}
