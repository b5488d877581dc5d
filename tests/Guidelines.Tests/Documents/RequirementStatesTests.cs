using Guidelines.Documents;

namespace Guidelines.Tests.Documents;

public class RequirementStatesTests
{
    [Fact]
    public void A_section_that_no_requirement_names_is_not_mentioned() =>
        Assert.Equal(new RequirementState("training", FactState.NotMentioned, FactState.Required), State("training", Of("training", Phase.Renewal)));

    [Fact]
    public void A_section_s_own_fact_says_more_than_that_it_is_there() =>
        Assert.Equal(FactState.NotRequired, State("examination", Of("examination", Phase.Initial, (FactNames.Examination, FactState.NotRequired))).Initial);

    [Fact]
    public void A_section_s_own_fact_counts_wherever_it_stands()
    {
        var training = Of("training", Phase.Initial, (FactNames.Hours, FactState.Required), (FactNames.Examination, FactState.Encouraged));

        Assert.Equal(FactState.Encouraged, State("examination", training).Initial);
        Assert.Equal(FactState.Required, State("training", training).Initial);
    }

    [Fact]
    public void A_section_s_figures_count_beside_its_own_fact() =>
        Assert.Equal(FactState.Required, State("supervision", Of("supervision", Phase.Renewal, (FactNames.Hours, FactState.Required), (FactNames.Supervision, FactState.Encouraged))).Renewal);

    [Fact]
    public void What_may_count_and_what_replaces_a_demand_are_no_demands()
    {
        var work = Of("work", Phase.Initial, (FactNames.Years, FactState.NotRequired), (FactNames.Adjustment, FactState.NotRequired));

        Assert.Equal(FactState.Required, State("work", work with { Facts = work.Facts.Select(fact => fact with { Qualifier = "may-count" }).ToValueList() }).Initial);
    }

    [Fact]
    public void What_is_required_of_some_is_required() =>
        Assert.Equal(FactState.Required, State("membership", Of("membership", Phase.Initial, (FactNames.Membership, FactState.Encouraged), (FactNames.Membership, FactState.Required))).Initial);

    [Fact]
    public void A_joined_requirement_counts_for_each_of_its_sections() =>
        Assert.Equal(FactState.Required, State("agreement", Of("ethics", Phase.Initial) with { Sections = ["ethics", "agreement"] }).Initial);

    [Fact]
    public void A_document_without_requirements_has_no_rows() =>
        Assert.Empty(RequirementStates.Of(Document([]), ["training"]));

    private static RequirementState State(string section, Requirement requirement) => Assert.Single(RequirementStates.Of(Document([requirement]), [section]));

    private static Requirement Of(string section, Phase phase, params (string Fact, FactState State)[] facts) => new()
    {
        Id = "x",
        Sections = [section],
        Phase = phase,
        Title = "X",
        Text = "X.",
        Facts = facts.Select(fact => new RequirementFact { Fact = fact.Fact, State = fact.State, Sentence = "X." }).ToValueList(),
    };

    private static GuidelineDocument Document(ValueList<Requirement> requirements) =>
        new() { Id = "tt-2020-ifa", Edition = "tt-2020", Level = "ifa", Title = "T", Wording = Wording.Restated, Requirements = requirements };
}
