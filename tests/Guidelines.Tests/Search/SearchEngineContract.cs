using Guidelines.Documents;
using Guidelines.Search.Engines;
using Guidelines.Search.Rows;

namespace Guidelines.Tests.Search;

/// <summary>What every engine does alike; a class per engine derives from it.</summary>
public abstract class SearchEngineContract
{
    protected abstract ISearchEngine Build(IReadOnlyList<SearchRow> rows);

    [Theory]
    [InlineData("visit")]
    [InlineData("VISITS")]
    [InlineData("visiting")]
    public void A_word_is_found_whatever_its_case_and_inflection(string word)
    {
        using var engine = Build([Row(text: "Plants a tree"), Row(text: "Visited the garden")]);
        Assert.Equal([1], RowsOf(engine, word));
    }

    [Theory]
    [InlineData("cafe")]
    [InlineData("CAFÉ")]
    [InlineData("cafe\u0301")]
    public void Diacritics_do_not_count(string word)
    {
        using var engine = Build([Row(text: "Waters the Café daily")]);
        Assert.Equal([0], RowsOf(engine, word));
    }

    [Fact]
    public void Every_field_is_searched_and_rows_come_in_ascending_order_each_once()
    {
        using var engine = Build([Row(place: "garden"), Row(note: "garden"), Row(text: "garden garden"), Row(title: "garden", text: "garden"), Row(text: "forest")]);
        Assert.Equal([0, 1, 2, 3], RowsOf(engine, "garden"));
    }

    [Fact]
    public void A_phrase_is_found_where_its_words_follow_one_another_in_one_field()
    {
        using var engine = Build([Row(text: "the water garden"), Row(text: "garden of water"), Row(title: "water", text: "garden"), Row(text: "water-gardens")]);
        Assert.Equal([0, 3], RowsOf(engine, "water", "garden"));
    }

    [Fact]
    public void A_possessive_is_its_word()
    {
        using var engine = Build([Row(text: "the family's garden"), Row(text: "the family’s garden")]);
        Assert.Equal([0, 1], RowsOf(engine, "family"));
    }

    [Fact]
    public void Numbers_and_codes_are_words()
    {
        using var engine = Build([Row(text: "At least 33 hours (DC:0-5)")]);
        Assert.Equal([0], RowsOf(engine, "33"));
        Assert.Equal([0], RowsOf(engine, "dc", "0", "5"));
    }

    [Fact]
    public void Common_words_are_indexed_too()
    {
        using var engine = Build([Row(text: "to be or not to be")]);
        Assert.Equal([0], RowsOf(engine, "to", "be", "or", "not"));
    }

    [Theory]
    [InlineData("AND")]
    [InlineData("NOT")]
    [InlineData("NEAR")]
    [InlineData("OR")]
    public void Operators_are_plain_words(string word)
    {
        using var engine = Build([Row(text: "garden"), Row(text: $"a {word} b")]);
        Assert.Equal([1], RowsOf(engine, word));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("garden*")]
    [InlineData("title:garden")]
    [InlineData("(")]
    [InlineData("\0")]
    [InlineData("{garden} : forest")]
    [InlineData("🌱")]
    [InlineData("\uD83C")]
    [InlineData("")]
    [InlineData("'; DROP TABLE rows; --")]
    public void No_text_is_syntax(string word)
    {
        using var engine = Build([Row(text: "garden"), Row(text: "forest")]);
        Assert.DoesNotContain(1, RowsOf(engine, word));
        Assert.Equal([0], RowsOf(engine, "garden"));
    }

    [Fact]
    public void Right_to_left_words_are_words()
    {
        using var engine = Build([Row(text: "the word שלום here"), Row(text: "garden")]);
        Assert.Equal([0], RowsOf(engine, "שלום"));
    }

    [Fact]
    public void Scores_are_above_zero_even_for_a_word_of_every_row()
    {
        using var engine = Build([Row(text: "garden"), Row(text: "garden tree")]);
        Assert.All(Find(engine, "garden"), hit => Assert.True(hit.Score > 0));
    }

    [Fact]
    public void The_title_counts_more_than_the_text_and_the_text_more_than_the_place()
    {
        using var engine = Build([Row(place: "garden", text: "tree"), Row(text: "garden tree"), Row(title: "garden", text: "tree"), .. Others]);
        var scores = Find(engine, "garden").Select(hit => hit.Score).ToList();
        Assert.True(scores[2] > scores[1] && scores[1] > scores[0]);
    }

    [Fact]
    public void A_rare_word_says_more_than_a_common_one()
    {
        using var engine = Build([Row(text: "orchid tree"), Row(text: "garden tree"), Row(text: "tree"), .. Others]);
        Assert.True(Find(engine, "orchid")[0].Score > Find(engine, "tree")[0].Score);
    }

    [Fact]
    public void A_word_says_more_of_a_shorter_row()
    {
        using var engine = Build([Row(text: "garden and much else that has to be said of it at length"), Row(text: "garden path"), .. Others]);
        Assert.True(Find(engine, "garden")[1].Score > Find(engine, "garden")[0].Score);
    }

    [Fact]
    public void Marks_are_the_places_of_the_words_as_the_text_has_them()
    {
        const string text = "🌱 Gardens; a tree's Café (café)\nand the garden";
        using var engine = Build([Row(text: "tree"), Row(text: text, note: "garden")]);
        Assert.Equal(["Gardens", "Café", "café", "garden"], MarksOf(engine, 1, SearchField.Text, text, ["garden"], ["cafe"]));
    }

    [Fact]
    public void A_phrase_is_marked_whole_and_only_where_it_stands_as_such()
    {
        const string text = "water in the garden, a water garden";
        using var engine = Build([Row(text: text)]);
        Assert.Equal(["water garden"], MarksOf(engine, 0, SearchField.Text, text, ["water", "garden"]));
    }

    [Fact]
    public void Only_the_field_that_was_asked_for_is_marked()
    {
        using var engine = Build([Row(title: "garden", text: "tree")]);
        Assert.Empty(engine.Marks(0, SearchField.Text, [new Phrase(["garden"])]));
        Assert.Equal([new TextMark(0, 6)], engine.Marks(0, SearchField.Title, [new Phrase(["garden"])]));
    }

    [Fact]
    public void An_index_without_rows_finds_nothing()
    {
        using var engine = Build([]);
        Assert.Empty(RowsOf(engine, "garden"));
    }

    [Fact]
    public void Many_threads_get_the_same_answers()
    {
        using var engine = Build([.. Enumerable.Range(0, 200).Select(i => Row(text: $"garden number {i}"))]);
        var expected = Find(engine, "garden").ToList();
        Assert.All(Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8).Select(_ => Find(engine, "garden").ToList()), found => Assert.Equal(expected, found));
    }

    protected static SearchRow Row(string title = "", string text = "", string note = "", string place = "") =>
        new() { Id = "made", Kind = SearchKind.Behavior, Group = "made", Title = title, Text = text, Note = note, Place = place };

    private static SearchRow[] Others => [Row(text: "a stone lies here"), Row(text: "two birds sing"), Row(text: "three fish swim"), Row(text: "rain falls"), Row(text: "wind blows")];

    private static ValueList<RowScore> Find(ISearchEngine engine, params string[] words) => engine.Find(new Phrase([.. words]));

    private static IEnumerable<int> RowsOf(ISearchEngine engine, params string[] words) => Find(engine, words).Select(hit => hit.Row);

    private static IEnumerable<string> MarksOf(ISearchEngine engine, int row, SearchField field, string text, params string[][] phrases) =>
        engine.Marks(row, field, phrases.Select(words => new Phrase([.. words])).ToValueList()).Select(mark => text.Substring(mark.Start, mark.Length));
}
