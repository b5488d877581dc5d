using Guidelines.Comparison;
using Guidelines.Documents;
using static Guidelines.Tests.Comparison.Requirements.Asked;

namespace Guidelines.Tests.Comparison.Requirements;

public sealed class RequirementComparerTests
{
    [Fact]
    public void The_same_words_in_other_case_and_punctuation_are_unchanged()
    {
        var change = Compare(In("training", "Rakes, hoes & digs."), In("training", "rakes hoes and digs"));

        Assert.Equal((DifferenceKind.Unchanged, null), (change.Kind, change.Grade));
    }

    [Fact]
    public void Other_words_with_the_same_facts_are_another_wording()
    {
        var change = Compare(In("training", "Thirty hours of raking.", Hours(30)), In("training", "Raking for thirty hours.", Hours(30)));

        Assert.Equal((DifferenceKind.Changed, RequirementGrade.Wording), (change.Kind, change.Grade));
    }

    [Fact]
    public void Other_words_without_facts_are_another_wording_since_nobody_can_tell_more()
    {
        var change = Compare(In("education", "A diploma in raking."), In("education", "A diploma in hoeing."));

        Assert.Equal((DifferenceKind.Changed, RequirementGrade.Wording), (change.Kind, change.Grade));
    }

    [Fact]
    public void Another_figure_changes_the_requirement()
    {
        var change = Compare(In("training", "Thirty hours.", Hours(30)), In("training", "Thirty-three hours.", Hours(33)));

        Assert.Equal((DifferenceKind.Changed, RequirementGrade.Requirement), (change.Kind, change.Grade));
        Assert.Equal(("Thirty hours.", "Thirty-three hours."), (change.Base, change.Head));
    }

    [Fact]
    public void A_section_of_one_side_is_not_mentioned_by_the_other()
    {
        var changes = Compare(By("aa-2001", In("training", "Thirty hours.", Hours(30))), By("bb-2002", In("work", "Two summers.")));

        Assert.Equal(
            [
                ("training", DifferenceKind.Removed, RequirementGrade.Requirement, FactState.Required, FactState.NotMentioned, null),
                ("work", DifferenceKind.Added, RequirementGrade.Requirement, FactState.NotMentioned, FactState.Required, "Two summers."),
            ],
            changes.Select(change => (change.Section, change.Kind, change.Grade!.Value, change.BaseState, change.HeadState, change.Head)));
        var hours = Assert.Single(changes[0].Facts);
        Assert.Equal((DifferenceKind.Removed, 30m, null, FactState.NotMentioned), (hours.Kind, hours.Base!.Value, hours.Head, hours.HeadState));
    }

    [Fact]
    public void Sections_that_one_side_joins_are_one_change()
    {
        var joined = By("aa-2001", In("ethics agreement", "Signed", Fact(FactNames.Signature)));
        var apart = By("bb-2002", In("agreement", "Signed", Fact(FactNames.Signature)), In("ethics", "Signed", Fact(FactNames.Signature)));

        var change = Assert.Single(Compare(joined, apart));

        Assert.Equal(("ethics", DifferenceKind.Unchanged), (change.Section, change.Kind));
        Assert.Equal(["ethics", "agreement"], change.HeadSections);
        Assert.Equal(["bb-2002-ifa-req-agreement-initial", "bb-2002-ifa-req-ethics-initial"], change.HeadIds);
        Assert.Equal("Signed", change.Head);
        Assert.Single(change.Facts);
    }

    [Fact]
    public void A_joined_section_is_named_by_what_both_sides_call_it()
    {
        var change = Compare(In("education training", "Fifteen hours.", Hours(15)), In("training", "Fifteen hours.", Hours(15)));

        Assert.Equal("training", change.Section);
        Assert.Equal((ValueList<string>)["education", "training"], change.BaseSections);
        Assert.Equal((ValueList<string>)["training"], change.HeadSections);
    }

    [Fact]
    public void Sections_that_a_third_section_joins_on_the_other_side_are_one_change()
    {
        var @base = By("aa-2001", In("education work", "A diploma or two summers."), In("training", "Thirty hours."));
        var head = By("bb-2002", In("education", "A diploma."), In("work training", "Two summers and thirty hours."));

        Assert.Single(Compare(@base, head));
    }

    [Fact]
    public void Endorsement_and_renewal_are_never_mixed()
    {
        var changes = Compare(By("aa-2001", In("training", "Thirty hours.", Hours(30))), By("bb-2002", In("training", "Thirty hours.", Hours(30)).AtRenewal()));

        Assert.Equal([(Phase.Initial, DifferenceKind.Removed), (Phase.Renewal, DifferenceKind.Added)], changes.Select(change => (change.Phase, change.Kind)));
    }

    [Fact]
    public void An_examination_that_stands_under_another_heading_is_told_as_a_section_of_its_own()
    {
        var joined = In("documentation examination", "A plot is shown. No examination is taken.",
            Fact(FactNames.Documentation) with { Sentence = "A plot is shown." },
            Fact(FactNames.Examination, FactState.NotRequired) with { Sentence = "No examination is taken." });

        var changes = Compare(By("aa-2001", joined), By("bb-2002", In("documentation", "A plot is shown.", Fact(FactNames.Documentation))));

        Assert.Equal([("documentation", DifferenceKind.Unchanged), ("examination", DifferenceKind.Removed)], changes.Select(change => (change.Section, change.Kind)));
        Assert.Equal((FactState.NotRequired, FactState.NotMentioned, "No examination is taken."), (changes[1].BaseState, changes[1].HeadState, changes[1].Base));
    }

    [Fact]
    public void Membership_that_is_joined_with_another_section_is_told_by_itself()
    {
        var joined = In("membership agreement", "Is a member. Signs.", Fact(FactNames.Membership) with { Sentence = "Is a member." }, Fact(FactNames.Signature) with { Sentence = "Signs." });

        var changes = Compare(By("aa-2001", joined), By("bb-2002", In("membership", "Is a member.", Fact(FactNames.Membership))));

        Assert.Equal([("agreement", DifferenceKind.Removed, "Signs."), ("membership", DifferenceKind.Unchanged, "Is a member.")], changes.Select(change => (change.Section, change.Kind, change.Base)));
    }

    [Fact]
    public void An_examination_is_found_where_it_is_only_a_sentence_of_another_section()
    {
        var mentioned = In("training", "Thirty hours. Then an examination.",
            Hours(30) with { Sentence = "Thirty hours." },
            Fact(FactNames.Examination) with { Sentence = "Then an examination." });
        var own = In("examination", "An examination.", Fact(FactNames.Examination));

        var changes = Compare(By("aa-2001", mentioned), By("bb-2002", In("training", "Thirty hours.", Hours(30)), own));

        Assert.Equal([("training", null), ("examination", RequirementGrade.Wording)], changes.Select(change => (change.Section, change.Grade)));
    }

    [Fact]
    public void A_requirement_that_says_only_what_belongs_elsewhere_keeps_its_text()
    {
        var change = Compare(By("aa-2001", In("training", "An examination.", Fact(FactNames.Examination))), By("bb-2002", []));

        Assert.Equal([("training", "An examination."), ("examination", "An examination.")], change.Select(removed => (removed.Section, removed.Base)));
    }

    [Fact]
    public void Documentation_that_another_section_wants_is_told_there()
    {
        var change = Compare(
            In("training", "Fifteen hours. Proof is sent in.", Hours(15) with { Sentence = "Fifteen hours." }, Fact(FactNames.Documentation) with { Sentence = "Proof is sent in." }).AtRenewal(),
            In("training", "Fifteen hours.", Hours(15)).AtRenewal());

        Assert.Equal([(FactNames.Hours, DifferenceKind.Unchanged), (FactNames.Documentation, DifferenceKind.Removed)], change.Facts.Select(fact => (fact.Fact, fact.Kind)));
    }

    [Fact]
    public void Changes_stand_in_the_vocabulary_s_order_then_by_phase()
    {
        var changes = Compare(
            By("aa-2001", In("membership", "A member."), In("training", "Fifteen hours.").AtRenewal(), In("training", "Thirty hours.")),
            By("bb-2002", In("education", "A diploma.")));

        Assert.Equal(
            [("education", Phase.Initial), ("training", Phase.Initial), ("training", Phase.Renewal), ("membership", Phase.Initial)],
            changes.Select(change => (change.Section, change.Phase)));
    }

    [Fact]
    public void Text_parts_and_footnotes_are_a_line_each_and_facts_point_at_theirs()
    {
        var requirement = In("references", "Three ratings.\nFrom three people.", Rating("One from a neighbour.")) with
        {
            Parts = new RequirementParts { Of = PartsOf.All, Items = ["One from a beekeeper.", "One from a neighbour."] },
            Footnotes = ["A neighbour lives next door."],
        };

        var change = Assert.Single(Compare(By("aa-2001", requirement), By("bb-2002")));

        Assert.Equal("Three ratings.\nFrom three people.\nOne from a beekeeper.\nOne from a neighbour.\nA neighbour lives next door.", change.Base);
        Assert.Equal(4, Assert.Single(change.Facts).BaseLine);
    }

    [Fact]
    public void Documents_without_requirements_have_nothing_to_compare() => Assert.Empty(Compare(By("aa-2001"), By("bb-2002")));
}
