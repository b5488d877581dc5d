using Guidelines.Search.Queries;
using Guidelines.Search.Results;
using Guidelines.Search.Rows;
using static Guidelines.Tests.Search.ShippedSearch;

namespace Guidelines.Tests.Search;

/// <summary>What people type, over the shipped content.</summary>
public class CompetencySearchTests
{
    [Fact]
    public void A_term_finds_what_another_edition_calls_it_and_says_so()
    {
        var hit = FindAll("cultural competence", Only(SearchFacet.Edition, "mi-2025"), Only(SearchFacet.Level, "ifa"), Only(SearchFacet.Kind, "behavior")).Hits[0];
        Assert.Contains("cultural humility", TextOf(hit), StringComparison.OrdinalIgnoreCase);
        Assert.Equal([new WordMatch("cultural competence", "cultural humility", MatchKind.Synonym)], hit.Matched);
        Assert.Contains(hit.Snippet, piece => piece.Marked && piece.Text.Contains("humility", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void An_everyday_word_finds_the_guidelines_word()
    {
        var matches = FindAll("toddler").Hits.SelectMany(hit => hit.Matched).Where(match => match.Kind is MatchKind.Synonym).Select(match => match.Found);
        Assert.Contains("very young child", matches);
    }

    [Theory]
    [InlineData("suprvision", "supervision")]
    [InlineData("atachment", "attachment")]
    [InlineData("pregnacny", "pregnancy")]
    public void A_misspelt_word_is_searched_for_as_it_was_meant_and_the_answer_says_so(string typed, string meant)
    {
        var answer = Find(typed);
        Assert.Contains(new Correction(typed, meant), answer.Corrections);
        Assert.NotEmpty(answer.Hits);
        Assert.Equal(Find(meant).Hits[0].Id, answer.Hits[0].Id);
    }

    [Theory]
    [InlineData("homevisits", "home visits")]
    [InlineData("care giver", "caregiver")]
    public void A_blank_too_few_or_too_many_is_mended_and_the_answer_says_so(string typed, string meant)
    {
        var answer = Find(typed);
        Assert.Equal([new Correction(typed, meant)], answer.Corrections);
        Assert.Equal(Find(meant).Hits, answer.Hits);
    }

    [Fact]
    public void A_word_that_rows_hold_is_never_corrected() => Assert.Empty(Find("supervisor").Corrections);

    [Fact]
    public void A_word_that_is_not_finished_finds_what_it_may_become()
    {
        var answer = Find("home visits by a supervi");
        Assert.Empty(answer.Corrections);
        Assert.Contains(answer.Hits.SelectMany(hit => hit.Matched), match => match is { Typed: "supervi", Kind: MatchKind.Beginning });
    }

    [Theory]
    [InlineData("ak-2016-ifa-tf-02", "behavior", "/behaviors/ak-2016-ifa-tf-02", "ak-2016-ifa-tf-02")]
    [InlineData(" AK-2016-IFA-LAW-07a ", "element", "/behaviors/ak-2016-ifa-law-07#ak-2016-ifa-law-07a", "ak-2016-ifa-law-07")]
    [InlineData("mi-2025-imhs-req-training-initial", "requirement", "/documents/mi-2025-imhs#mi-2025-imhs-req-training-initial", "mi-2025-imhs-req-training-initial")]
    [InlineData("tf-cultural-humility", "area", "/areas/tf-cultural-humility", "tf-cultural-humility")]
    [InlineData("ak-2016-term-attachment", "term", "/glossary#ak-2016-term-attachment", "ak-2016-term-attachment")]
    public void An_id_leads_straight_to_the_thing(string typed, string kind, string address, string first)
    {
        var answer = Find(typed);
        Assert.Equal((kind, address), (answer.Direct!.Kind, answer.Direct.Address));
        Assert.True(answer.Corrections.IsEmpty && answer.Unknown.IsEmpty);
        Assert.Equal(first, answer.Hits[0].Id);
    }

    [Theory]
    [InlineData("Infant Family Specialist", "ifs")]
    [InlineData(" infant  family specialist", "ifs")]
    [InlineData("IMH Mentor", "imhm")]
    [InlineData("Level II", "ifs")]
    [InlineData("ifs", "ifs")]
    public void A_name_of_a_level_leads_to_the_level(string typed, string level) => Assert.Equal(new DirectHit(level, "level", $"/levels/{level}"), Find(typed).Direct);

    [Theory]
    [InlineData("Infant Family Specialist renewal")]
    [InlineData("family")]
    public void More_or_less_than_a_name_leads_to_no_level(string typed) => Assert.Null(Find(typed).Direct);

    [Fact]
    public void A_quoted_phrase_is_had_by_every_result_to_the_letter()
    {
        var answer = FindAll("\"home visits\"");
        Assert.NotEmpty(answer.Hits);
        Assert.True(answer.Total < FindAll("home visits").Total);
        var rows = SearchRows.Of(Library).ToDictionary(row => row.Id, StringComparer.Ordinal);
        Assert.All(answer.Hits.SelectMany(hit => hit.Variants), variant => Assert.Contains("home visits", $"{rows[variant.Id].Title}\n{rows[variant.Id].Text}".Replace('-', ' '), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_quoted_phrase_that_nothing_has_is_searched_for_by_its_words()
    {
        var answer = Find("\"supervision reflective caregiver\"");
        Assert.NotEmpty(answer.Hits);
        Assert.Single(answer.Notes);
    }

    [Fact]
    public void What_is_excluded_is_in_no_result()
    {
        var without = FindAll("supervision -reflective");
        Assert.NotEmpty(without.Hits);
        Assert.DoesNotContain(without.Hits.SelectMany(hit => hit.Snippet), piece => piece.Text.Contains("reflective", StringComparison.OrdinalIgnoreCase));
        Assert.True(without.Total < FindAll("supervision").Total);
    }

    [Theory]
    [InlineData("how many hours of training does an infant mental health specialist need in Michigan 2025", "mi-2025-imhs-req-training-initial")]
    [InlineData("training hours IMHS Alaska", "ak-2016-imhs-req-training-initial")]
    [InlineData("renewal training hours ifa michigan", "mi-2025-ifa-req-training-renewal")]
    [InlineData("reflective supervision hours level III massachusetts", "ma-nd-imhs-req-supervision-initial")]
    public void A_question_on_requirements_finds_the_section(string question, string section) =>
        Assert.Contains(section, Find(question).Hits.Take(3).SelectMany(hit => hit.Variants).Select(variant => variant.Id));

    [Fact]
    public void Words_that_nothing_has_hinder_nothing()
    {
        var answer = Find("attachment xylophone7");
        Assert.Equal(["xylophone7"], answer.Unknown);
        Assert.Equal(Find("attachment").Hits[0].Id, answer.Hits[0].Id);
    }

    [Fact]
    public void A_search_for_much_shows_what_has_a_part_of_it() => Assert.NotEmpty(Find("attachment budget pregnancy research legislation feeding").Hits);

    [Fact]
    public void What_states_the_same_is_one_result_with_its_variants()
    {
        var hits = FindAll("confidentiality").Hits;
        Assert.Equal(hits.Count, hits.Select(hit => hit.Competency ?? hit.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(hits, hit => hit.Variants.Select(variant => variant.Edition).Distinct(StringComparer.Ordinal).Count() > 1);
        Assert.All(hits.Where(hit => hit.Competency is not null), hit => Assert.All(hit.Variants, variant => Assert.Equal(hit.Competency, Library.Competencies.OfBehavior(variant.Id)!.Id)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \t\n")]
    [InlineData("?!… -- \"\" * () {}")]
    [InlineData("🌱 🍞")]
    [InlineData("\0")]
    [InlineData("\uD83C")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("-attachment")]
    public void A_query_without_a_word_finds_nothing_and_says_why(string text)
    {
        var answer = Find(text);
        Assert.Equal(0, answer.Total);
        Assert.Empty(answer.Hits);
        Assert.NotEmpty(answer.Notes);
    }

    [Theory]
    [InlineData("the of and to")]
    [InlineData("attachment AND NOT (grief OR loss) NEAR/3")]
    [InlineData("title:attachment* ^\"loss\" {text note} : x")]
    [InlineData("attachment\0grief")]
    [InlineData("'; DROP TABLE rows; -- attachment")]
    [InlineData("attachment 🌱\uD83C שלום مرحبا")]
    [InlineData("\"attachment")]
    [InlineData("ÄTTACHMENT")]
    public void No_text_is_syntax(string text) => Assert.NotEmpty(Find(text).Hits);

    [Fact]
    public void A_text_of_ten_kilobytes_is_told_where_to_go()
    {
        var fault = Instance.Search(new SearchRequest { Text = new string('a', 10_000) }).Fault!;
        Assert.Equal("q", fault.Parameter);
        Assert.Contains("similar", fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_words_as_a_query_may_have_are_searched_for() =>
        Assert.NotEmpty(Find(string.Join(' ', SearchRows.Of(Library).Select(row => row.Text)).Replace('\n', ' ')[..SearchRequest.MostText]).Hits);

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    [InlineData(-1)]
    public void A_limit_out_of_bounds_is_a_fault(int limit) => Assert.Equal("limit", Instance.Search(new SearchRequest { Text = "a", Limit = limit }).Fault!.Parameter);

    [Fact]
    public void The_same_question_gets_the_same_answer_from_another_index()
    {
        using var other = Guidelines.Search.CompetencySearch.Of(Library);
        foreach (var text in new[] { "attachment", "supervision of staff", "toddler grief" })
        {
            Assert.Equal(Find(text), other.Search(new SearchRequest { Text = text }).Answer);
        }
    }
}
