using Guidelines.Comparison;
using static Guidelines.Tests.Comparison.MadeDocuments;

namespace Guidelines.Tests.Comparison;

/// <summary>What was dropped and added, and whether the head therefore asks for more or for less: pairs of statements, one for each rule, both ways.</summary>
public sealed class ScopeTests
{
    [Theory]
    [InlineData("Keeps notes for the members", "Keeps lists, plans, photographs and accounts for the members")]
    [InlineData("Explains to members what the garden rules demand", "Explains to members, to guests and to neighbors, what the garden rules demand")]
    [InlineData("Looks after own beds of the garden", "Looks after own beds of the garden; tells the keeper what is missing")]
    [InlineData("Names pests and explains to members what to do", "Names pests as well as diseases and explains to members what to do")]
    [InlineData("Shows an understanding and appreciation of soil", "Shows an understanding of compost and soil")]
    [InlineData("Explains to guests, to neighbors, what the garden rules demand", "Explains to members, to guests, to neighbors, what the garden rules demand")]
    [InlineData("Names pests, including snails; waters the beds", "Names pests, including snails; waters the beds and the pots")]
    public void Another_item_asks_for_more(string less, string more) => AssertBroader(less, more);

    [Theory]
    [InlineData("Describes pests to visitors, using pictures of the garden", "Describes pests to visitors")]
    [InlineData("Repairs tools that members have lent each other", "Repairs tools")]
    [InlineData("Attends courses on soil and water for beginners", "Attends suitable courses on soil and water")]
    [InlineData("Finds helpers from the nearby streets and schools", "Finds helpers")]
    [InlineData("Repairs tools which members have not brought back", "Repairs tools")]
    [InlineData("Names pests, including snails, that eat leaves", "Names pests, including snails")]
    public void A_qualifier_asks_for_less(string less, string more) => AssertBroader(less, more);

    [Theory]
    [InlineData("Speaks with members and neighbors in a friendly way", "Speaks with all people in a friendly way")]
    [InlineData("Consults with the keeper, members, neighbors about the beds", "Consults with others about the beds")]
    [InlineData("Provides seeds and tools to families of the street", "Provides services to families of the street")]
    [InlineData("Provides seeds, pots, soil, tools and water to families of the street", "Provides services to families of the street")]
    [InlineData("Speaks with members in a friendly way", "Speaks with everyone in a friendly way")]
    public void A_general_word_asks_for_more_than_what_it_stands_for(string less, string more) => AssertBroader(less, more);

    [Theory]
    [InlineData("Participates in the yearly count of birds", "Conducts the yearly count of birds")]
    [InlineData("Takes part in the yearly count of birds", "Carries out the yearly count of birds")]
    [InlineData("Is knowledgeable about the rules of the garden", "Informs guests about the rules of the garden")]
    [InlineData("Shows good knowledge of the rules of the garden", "Explains the rules of the garden")]
    [InlineData("Assists in the yearly count of birds", "Performs the yearly count of birds")]
    public void Whoever_does_the_one_does_the_other(string less, string more) => AssertBroader(less, more);

    [Theory]
    [InlineData("Attends suitable courses on soil and water", "Attends courses on soil and water")]
    [InlineData("Shows respect for what grows in each garden", "Shows respect for what grows in each client garden")]
    [InlineData("Reports damage to the keeper", "Reports damage (e.g., broken glass, loose boards) to the keeper")]
    [InlineData("Names the pests of the beds", "Names the pests of the beds, including snails and slugs")]
    [InlineData("Shares water with other garden clubs", "Shares water with schools and other garden clubs")]
    [InlineData("Plans paths for infants, children and families", "Plans paths for children and families")]
    [InlineData("Formally and informally observes the birds of the garden", "Observes the birds of the garden")]
    [InlineData("Helps members to organize the exchange of seeds", "Helps members in the organized exchange of seeds")]
    [InlineData("Maintains the quiet of the garden at night", "Promotes maintaining the quiet of the garden at night")]
    [InlineData("Shows awareness of what lets seedlings thrive", "Understands what lets seedlings thrive")]
    [InlineData("Reports damage to the keeper", "Reports damage (broken glass, loose boards) to the keeper")]
    [InlineData("Names the trees by leaf", "Names the weeds/grasses by leaf")]
    [InlineData("Provides seeds and tools to families of the street", "Provides pots and services to families of the street")]
    [InlineData("Helps the members with watering beds", "Helps the members to water beds")]
    [InlineData("Keeps wooden tool sheds for members of the garden", "Keeps steep stone stairs for members of the garden")]
    public void What_says_little_or_is_taken_in_anyway_changes_nothing(string @base, string head)
    {
        Assert.Equal((ChangeKind.Reworded, Scope.Same), Judged(@base, head));
        Assert.Equal((ChangeKind.Reworded, Scope.Same), Judged(head, @base));
    }

    [Theory]
    [InlineData("Waters beds, pots and trees before sunrise", "Waters beds and trees")]
    [InlineData("Speaks with members about pests", "Speaks with all people, but not about pests")]
    [InlineData("Keeps wooden tool sheds dry for members of the shared garden by the river", "Keeps steep stone stairs clean for members of the shared garden by the river")]
    public void Evidence_for_both_or_for_nothing_is_no_judgement(string @base, string head)
    {
        Assert.Equal((ChangeKind.Reworded, (Scope?)null), Judged(@base, head));
        Assert.Equal((ChangeKind.Reworded, (Scope?)null), Judged(head, @base));
    }

    [Fact]
    public void A_part_that_says_the_same_settles_a_split()
    {
        const string whole = "Prunes fruit trees, vines, roses and hedges of the garden";

        var repeated = Assert.Single(Compare(Base(whole), Head(whole, "Prunes fruit trees, vines and hedges of the garden")).Changes);
        var widened = Assert.Single(Compare(Base(whole), Head("Prunes fruit trees, vines, roses, shrubs and hedges of the garden", whole)).Changes);

        Assert.Equal((ChangeKind.Split, Scope.Same), (repeated.Kind, repeated.Scope));
        Assert.Equal((ChangeKind.Split, Scope.Broader), (widened.Kind, widened.Scope));
    }

    [Fact]
    public void Beside_a_part_that_says_the_same_one_that_says_less_adds_nothing()
    {
        const string whole = "Prunes fruit trees, vines, roses and hedges of the garden";

        var split = Assert.Single(Compare(Base(whole), Head(whole, "Prunes fruit trees, vines, roses and hedges of the garden by the river")).Changes);

        Assert.Equal((ChangeKind.Split, Scope.Same), (split.Kind, split.Scope));
    }

    [Theory]
    [InlineData("Keeps beds and tools in good order", "Keeps beds, paths and tools in good order", "reworded-broader-items", "reworded-narrower-items")]
    [InlineData("Repairs tools that members have lent each other", "Repairs tools", "reworded-broader-qualifier", "reworded-narrower-qualifier")]
    [InlineData("Participates in the yearly count of birds", "Conducts the yearly count of birds", "reworded-broader", "reworded-narrower")]
    [InlineData("Keeps beds and tools in good order after storms", "Keeps beds, paths and tools in good order", "reworded-broader", "reworded-narrower")]
    public void The_rule_says_what_made_the_difference(string less, string more, string wider, string narrower)
    {
        Assert.Equal(wider, Compare(less, more).Rule);
        Assert.Equal(narrower, Compare(more, less).Rule);
    }

    private static void AssertBroader(string less, string more)
    {
        Assert.Equal((ChangeKind.Reworded, Scope.Broader), Judged(less, more));
        Assert.Equal((ChangeKind.Reworded, Scope.Narrower), Judged(more, less));
    }

    private static (ChangeKind Kind, Scope? Scope) Judged(string @base, string head) => Compare(@base, head) is var change ? (change.Kind, change.Scope) : default;
}
