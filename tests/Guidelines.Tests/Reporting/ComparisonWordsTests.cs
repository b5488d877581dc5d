using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reporting;

namespace Guidelines.Tests.Reporting;

public class ComparisonWordsTests
{
    private static readonly Library Editions = GardenComparison.LibraryOf(
        GardenComparison.Edition("rr-2020", "rr"), GardenComparison.Edition("rr-2025", "rr", follows: "rr-2020"), GardenComparison.Edition("ss-2024", "ss"));

    [Fact]
    public void The_verdict_counts_every_behavior_of_the_base_and_what_only_the_head_has() =>
        Assert.Equal(
            "Of the 9 behaviors of Rosia 2020, 2 stand unchanged in Salvia 2024, 1 of these but for punctuation, case or the like; "
            + "1 differs only in terms; 2 are reworded, 1 of them in substance (in Salvia 2024, 1 is narrower); "
            + "1 is divided among or repeated in several; 2 stand together in 1 behavior; 1 has no counterpart there. "
            + "Salvia 2024 has 1 behavior that Rosia 2020 has not. The term that differs is bed → raised bed (3). 1 of those that correspond stands under another domain: rr-2020-ifa-gdn-05.",
            Report().Summary[0]);

    [Fact]
    public void A_trainer_learns_where_a_mapping_must_be_looked_at_again() =>
        Assert.Equal(
            "A training that is mapped to Rosia 2020 must be looked at again at 5 behaviors: rr-2020-ifa-gdn-05, rr-2020-ifa-gdn-06, rr-2020-ifa-gdn-07, rr-2020-ifa-gdn-08, rr-2020-ifa-ktn-01. "
            + "At the other 4 the mapping holds. Whether it also addresses ss-2024-ifa-ktn-02 must be decided anew.",
            Report().Summary[1]);

    [Fact]
    public void Many_behaviors_are_counted_in_the_verdict_and_found_below()
    {
        var many = Enumerable.Repeat(GardenComparison.Value.Changes.Where(change => change.Grade is Grade.Substance), 3).SelectMany(changes => changes).ToValueList();

        var report = Report(GardenComparison.Value with { Changes = many });

        Assert.StartsWith("A training that is mapped to Rosia 2020 must be looked at again at 15 behaviors: 15 under \"Different in substance\" below.", report.Summary[1], StringComparison.Ordinal);
        Assert.StartsWith("Different in substance", report.Sections[0].Heading, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_whose_area_is_gone_is_told_apart()
    {
        var changes = GardenComparison.Value.Changes.Select(change => change with { Grade = null, AffectsTraining = change.Id == "rr-2020-ifa-gdn-01", Kind = ChangeKind.Unchanged });

        var report = Report(GardenComparison.Value with { Changes = changes.Where(change => !change.Head.IsEmpty && !change.Base.IsEmpty).ToValueList() }, listAll: true);

        Assert.Contains("at 1 behavior: for its area, which only one of the two has, rr-2020-ifa-gdn-01.", report.Summary[1], StringComparison.Ordinal);
        Assert.StartsWith("Its area stands in only one of the two.", report.Sections[0].Groups[0].Changes[0].Heading, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_that_nothing_touches_holds()
    {
        var report = Report(GardenComparison.Value with { Changes = GardenComparison.Value.Changes.Take(3).ToValueList() });

        Assert.Equal("A training that is mapped to Rosia 2020 fits Salvia 2024 as it is: no behavior differs in substance.", report.Summary[1]);
    }

    [Theory]
    [InlineData("ss-2024")]
    [InlineData("rr-2020")]
    public void New_and_no_longer_are_not_said_of_what_did_not_follow(string head)
    {
        var said = AllWords(Report(Between("rr-2025", head)));

        Assert.DoesNotContain(" new ", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("no longer", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(?i)newer|since|removed|added|higher|promot|successor", said);
    }

    [Fact]
    public void New_and_no_longer_are_said_along_the_line_of_an_association()
    {
        var report = Report(Between("rr-2020", "rr-2025"));

        Assert.Contains("1 is no longer there. 1 behavior is new in Rosia 2025.", report.Summary[0], StringComparison.Ordinal);
        Assert.Equal("Rosia 2025 follows Rosia 2020; both are R-GA's.", report.Relation[0]);
        Assert.Equal(["No longer in Rosia 2025", "New in Rosia 2025"], Headings(report, "rr-2020-ifa-ktn-01", "ss-2024-ifa-ktn-02"));
        Assert.Contains("hoses: new in Rosia 2025", report.Areas.Select(area => area.Sentence));
    }

    [Fact]
    public void The_earlier_edition_may_stand_on_the_right()
    {
        var report = Report(Between("rr-2025", "rr-2020"));

        Assert.Equal("Rosia 2020 is the earlier one: Rosia 2025 follows it. Both are R-GA's.", report.Relation[0]);
        Assert.Equal(["Only in Rosia 2025", "Only in Rosia 2020"], Headings(report, "rr-2020-ifa-ktn-01", "ss-2024-ifa-ktn-02"));
    }

    [Fact]
    public void Two_associations_are_named_and_neither_supersedes_the_other() =>
        Assert.Equal("These are the texts of two associations; R-GA publishes under licence from S-GA. Neither supersedes the other.", Report().Relation[0]);

    [Fact]
    public void Two_levels_ask_and_do_not_rank()
    {
        var report = Report(GardenComparison.Value with
        {
            Base = GardenComparison.Document("rr-2020", "ifa", "Gardener"),
            Head = GardenComparison.Document("rr-2020", "ifs", "Botanist"),
        });

        Assert.Equal("Gardener and Botanist", report.Title);
        Assert.Equal("These are two levels of one edition. Levels are a set, none above another: each says what its own work asks.", report.Relation[0]);
        Assert.Contains("1 is asked by Gardener and not by Botanist. Botanist asks 1 behavior that Gardener does not.", report.Summary[0], StringComparison.Ordinal);
        Assert.Equal(["Asked by Gardener only", "Asked by Botanist only"], Headings(report, "rr-2020-ifa-ktn-01", "ss-2024-ifa-ktn-02"));
    }

    [Fact]
    public void A_level_with_two_names_is_called_by_both() =>
        Assert.Contains(
            "The level is called Gardener in Rosia 2020 and Plantsman in Salvia 2024.",
            Report(GardenComparison.Value with { Head = GardenComparison.Document("ss-2024", "ifa", "Plantsman") }).Relation);

    [Fact]
    public void A_document_compared_with_itself_says_so()
    {
        var report = Report(GardenComparison.Value with
        {
            Head = GardenComparison.Value.Base,
            Terminology = [],
            Changes = GardenComparison.Value.Changes.Take(1).ToValueList(),
        });

        Assert.Equal(["This is a document compared with itself."], report.Relation);
        Assert.Equal("The one behavior stands unchanged.", report.Summary[0]);
    }

    [Theory]
    [InlineData(ChangeKind.Removed, "Of Salvia 2024 this library holds no behaviors, so nothing can be said of the 1 behavior of Rosia 2020.")]
    [InlineData(ChangeKind.Added, "Of Rosia 2020 this library holds no behaviors, so nothing can be said of the 1 behavior of Salvia 2024.")]
    public void Of_a_document_with_requirements_only_nothing_is_said_about_behaviors(ChangeKind kind, string expected)
    {
        var report = Report(GardenComparison.Value with { Changes = GardenComparison.Value.Changes.Where(change => change.Kind == kind).ToValueList() });

        Assert.Equal(expected, report.Summary[0]);
        Assert.DoesNotContain(report.Summary, sentence => sentence.Contains("training", StringComparison.Ordinal));
        Assert.Empty(report.Sections);
        Assert.Contains("1 behavior without anything to compare with", report.LeftOut[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_document_with_requirements_only_nothing_is_said_about_areas_and_lines_over_behaviors()
    {
        var added = GardenComparison.Value with
        {
            Changes = GardenComparison.Value.Changes.Where(change => change.Kind is ChangeKind.Added).ToValueList(),
            Areas = [new AreaChange { Domain = "tf", Kind = AreaChangeKind.Added, AreaId = "tf-made", Head = "Made" }],
            Context = [new ContextChange { Domain = "tf", What = ContextPart.Preamble, Kind = DifferenceKind.Added, Head = "For all:" }],
        };

        var report = Report(added);

        Assert.Empty(report.Areas);
        Assert.Empty(report.Context);
        Assert.Contains("1 line or note around them, 1 area without anything to compare with", report.LeftOut[0], StringComparison.Ordinal);
        var all = Report(added, listAll: true);
        Assert.Single(all.Areas);
        Assert.Single(all.Context);
    }

    [Fact]
    public void Two_empty_documents_are_compared_by_nothing() =>
        Assert.Equal(
            "Neither document holds behaviors here, so only requirements are compared.",
            Assert.Single(Report(new DocumentComparison { Base = GardenComparison.Value.Base, Head = GardenComparison.Value.Head }).Summary));

    [Fact]
    public void Substance_comes_before_wording_and_wording_before_terms() =>
        Assert.Equal(["Different in substance: 5", "Reworded, the same in substance: 1", "Different in terms only: 1"], Report().Sections.Select(section => section.Heading));

    [Fact]
    public void Unchanged_ones_are_counted_and_listed_only_where_asked_for()
    {
        Assert.Equal(
            "Not listed: 2 unchanged behaviors, 1 area with the same name, 1 requirement without a difference. To list them: guidelines compare rr-2020-ifa ss-2024-ifa --all",
            Report().LeftOut[0]);
        Assert.DoesNotContain(Report(GardenComparison.Value, listAll: true).LeftOut, sentence => sentence.StartsWith("Not listed", StringComparison.Ordinal));
        Assert.Equal(
            GardenComparison.Value.Changes.Select(change => change.Id).Order(StringComparer.Ordinal),
            Report(GardenComparison.Value, listAll: true).Sections.SelectMany(section => section.Groups).SelectMany(group => group.Changes).Select(change => change.Change.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Requirements_are_counted_by_what_differs_in_them_and_summed_up_in_sentences()
    {
        var report = Report();

        Assert.Equal("Of the 3 requirements on either side, 1 differs in what is asked (Training); 1 differs in wording only, as far as figures and plain demands tell; 1 is the same.", report.Summary[2]);
        Assert.Equal(["Training", "Renewal, work"], report.Requirements.Select(requirement => requirement.Name));
        Assert.Contains("The texts of requirements are summed up, not quoted; the formats csv and json have them.", report.LeftOut);
        Assert.DoesNotContain(Report(GardenComparison.Withheld).LeftOut, sentence => sentence.StartsWith("The texts of requirements", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(DifferenceKind.Removed, "rr-2020", "ifa", "1 is mentioned in Rosia 2020 only (Training)")]
    [InlineData(DifferenceKind.Added, "rr-2020", "ifs", "1 is mentioned for Botanist only (Training)")]
    public void Silence_on_a_requirement_is_silence(DifferenceKind kind, string edition, string level, string expected)
    {
        var report = Report(GardenComparison.Value with
        {
            Head = GardenComparison.Document(level == "ifa" ? "ss-2024" : edition, level, level == "ifa" ? "Gardener" : "Botanist"),
            Requirements = [GardenComparison.Value.Requirements[0] with { Kind = kind }],
        });

        Assert.Equal($"Of the 1 requirement on either side, {expected}.", report.Summary[2]);
    }

    [Fact]
    public void An_inferred_area_says_for_which_side() =>
        Assert.Contains("Area: soil (inferred) → earth.", Change("rr-2020-ifa-gdn-04").Heading, StringComparison.Ordinal);

    [Fact]
    public void What_differs_around_several_behaviors_in_the_same_way_is_said_once()
    {
        var note = GardenComparison.Value.Context[1];

        var context = Report(GardenComparison.Value with { Context = [note, note with { Behavior = "rr-2020-ifa-gdn-05" }, note with { Behavior = "rr-2020-ifa-gdn-06", Base = "in May" }] }).Context;

        Assert.Equal(["note of rr-2020-ifa-gdn-02, rr-2020-ifa-gdn-05", "note of rr-2020-ifa-gdn-06"], context.Select(sentence => sentence.What));
    }

    [Fact]
    public void A_guess_and_a_review_are_told()
    {
        Assert.Equal("The correspondence is computed and not sure; please check it.", Change("rr-2020-ifa-gdn-05").Doubt);
        Assert.Equal("The correspondence is reviewed.", Change("rr-2020-ifa-gdn-07").Doubt);
        Assert.Null(Change("rr-2020-ifa-gdn-06").Doubt);
    }

    [Fact]
    public void A_review_of_former_texts_is_told_in_the_summary_and_beside_the_change()
    {
        var changes = GardenComparison.Value.Changes.Select(change => change with { ToReview = change.Id is "rr-2020-ifa-gdn-01" or "rr-2020-ifa-gdn-05" or "rr-2020-ifa-ktn-01" }).ToValueList();

        var report = Report(GardenComparison.Value with { Changes = changes });

        Assert.Contains("To review again, because a text has changed since a reviewer confirmed what corresponds: rr-2020-ifa-gdn-01, rr-2020-ifa-gdn-05, rr-2020-ifa-ktn-01.", report.Summary);
        Assert.Equal("A reviewer confirmed that these correspond, but a text has changed since: please review it again.", Doubt("rr-2020-ifa-gdn-05"));
        Assert.Equal("A reviewer confirmed that nothing corresponds, but a text has changed since: please review it again.", Doubt("rr-2020-ifa-ktn-01"));
        Assert.DoesNotContain(Report().Summary, sentence => sentence.StartsWith("To review", StringComparison.Ordinal));

        string? Doubt(string id) => Changes(report).Single(change => change.Change.Id == id).Doubt;
    }

    [Fact]
    public void Withheld_wording_is_said_to_be_withheld()
    {
        var report = Report(GardenComparison.Withheld);

        Assert.Contains(report.Summary, sentence => sentence.StartsWith("The wording of Rosia 2020 and of Salvia 2024 may not be shown here.", StringComparison.Ordinal));
        Assert.Equal(("(wording withheld)", "(wording withheld)"), (report.Context[0].Base, report.Context[0].Head));
        Assert.Equal(("(wording withheld)", "(none)"), (report.Context[1].Base, report.Context[1].Head));
    }

    [Theory]
    [InlineData(Wording.Restated, Wording.Restated, "What is compared are restatements")]
    [InlineData(Wording.Official, Wording.Restated, "Salvia 2024 is restated and Rosia 2020 official")]
    [InlineData(Wording.Official, Wording.Official, null)]
    public void What_restatements_cannot_tell_is_said(Wording left, Wording right, string? expected)
    {
        var report = Report(GardenComparison.Value with { Base = GardenComparison.Value.Base with { Wording = left }, Head = GardenComparison.Value.Head with { Wording = right } });

        Assert.Equal(expected is not null, report.Relation.Any(sentence => sentence.StartsWith(expected ?? "What", StringComparison.Ordinal)));
    }

    private static ComparisonReport Report() => Report(GardenComparison.Value);

    private static ComparisonReport Report(DocumentComparison comparison, bool listAll = false) => ComparisonWords.Of(comparison, Editions, listAll);

    private static DocumentComparison Between(string left, string right) =>
        GardenComparison.Value with { Base = GardenComparison.Document(left, "ifa", "Gardener"), Head = GardenComparison.Document(right, "ifa", "Gardener") };

    private static ReportedChange Change(string id) => Changes(Report()).Single(change => change.Change.Id == id);

    private static IEnumerable<ReportedChange> Changes(ComparisonReport report) => report.Sections.SelectMany(section => section.Groups).SelectMany(group => group.Changes);

    private static IEnumerable<string> Headings(ComparisonReport report, params string[] ids) => ids.Select(id => Changes(report).Single(change => change.Change.Id == id).Heading.Split('.')[0]);

    private static string AllWords(ComparisonReport report) => string.Join(
        ' ',
        [report.Title, .. report.Relation, .. report.Summary, .. report.Areas.Select(area => area.Sentence), .. Changes(report).Select(change => change.Heading), .. report.Sections.Select(section => section.Heading)]);
}
