namespace Guidelines.Tests.Reading;

/// <summary>Each fault with the very line that an editor sees.</summary>
public class CanonicalFaultTests
{
    private const string NoId = "lower-case letters, digits and single hyphens only";

    [Theory]
    [InlineData("## Gardening {#gdn}\n", "f.md(1,1): error GL150: the front matter is missing; the file begins with a line '---', keys such as 'edition: ak-2016', and a second line '---'")]
    [InlineData("---\nedition: tt-2020\n", "f.md(1,1): error GL150: the front matter is not closed; end it with a second line '---'")]
    [InlineData("---\n- a list\n---\n", "f.md(2,1): error GL153: a mapping of keys to values is expected here, such as 'id: ak-2016'")]
    [InlineData("---\nedition: [a\n---\n", "f.md(2,12): error GL151: YAML cannot be read: While parsing a flow sequence, did not find expected ',' or ']'.")]
    [InlineData("---\nedition: tt-2020\n\tlevel: ifa\n---\n", "f.md(3,1): error GL151: YAML cannot be read: a tab stands here; indent by blanks")]
    [InlineData("---\nedition: tt-2020\ntitle: \"Mentor\nlevel: ifa\n---\n", "f.md(3,8): error GL151: YAML cannot be read: a quotation mark is not closed")]
    [InlineData("---\nedition:tt-2020\nlevel: ifa\n---\n", "f.md(2,9): error GL151: YAML cannot be read: a blank is missing behind the colon")]
    [InlineData("---\nedition: tt-2020\ntitle: Mentors: a guide\n---\n", "f.md(3,8): error GL151: YAML cannot be read: this text holds a colon; put it into double quotes")]
    [InlineData("---\nedition: &e tt-2020\nlevel: *e\n---\n", "f.md(2,10): error GL155: anchors (&) and aliases (*) are not read; write the value out")]
    [InlineData("---\nedition: ../x\nlevel: imhm\ntitle: T\nwording: restated\n---\n", "f.md(2,10): error GL201: '../x' is no edition's id; it is an association and a year, such as ak-2016, or ma-nd without a date")]
    [InlineData("---\nedition: tt-2020\nlevel: ../x\ntitle: T\nwording: restated\n---\n", "f.md(3,8): error GL201: '../x' is no id: " + NoId)]
    public void Front_matter_that_cannot_be_used_is_an_error_and_no_file(string text, string fault)
    {
        var (file, faults) = Canonical.Read(text);

        Assert.Equal([fault], faults);
        Assert.Null(file);
    }

    [Theory]
    [InlineData("title: T\nwording: restated\nmood: fine", "f.md(6,1): warning GL154: 'mood' has no meaning here; known keys are designations, edition, kind, level, numeral, source, title, wording")]
    [InlineData("wording: restated", "f.md(2,1): error GL152: 'title' is missing; write 'title: …'")]
    [InlineData("title: [a, b]\nwording: restated", "f.md(4,8): error GL153: 'title' must be a text")]
    [InlineData("title: T\nwording: loose", "f.md(5,10): error GL153: 'wording' must be one of restated, official, not 'loose'")]
    [InlineData("title: T", "f.md(2,1): error GL152: 'wording' is missing; it is one of restated, official")]
    [InlineData("title: T\nwording: restated\ndesignations: [{code: Z, name: Zeal}]", "f.md(6,23): error GL208: 'Z' is no designation of imhm; known are C, P, RF, A")]
    public void A_key_with_a_fault_is_reported_and_the_rest_is_read(string keys, string fault)
    {
        var (file, faults) = Canonical.Read($"---\nedition: tt-2020\nlevel: imhm\n{keys}\n---\n\nAbout it.\n");

        Assert.Equal([fault], faults);
        Assert.Equal(["About it."], file!.Document!.About);
    }

    [Theory]
    [InlineData("- Digs", "f.md(13,3): error GL156: a behavior has no id; end it with one such as {#gdn-01}")]
    [InlineData("- Digs {#gdn-02} deep", "f.md(13,8): error GL165: {#gdn-02} is not at the very end of its text; an id ends its text, and the next item begins on a line of its own with '- '")]
    [InlineData("- Digs {#gdn-02}.", "f.md(13,8): error GL165: {#gdn-02} is not at the very end of its text; an id ends its text, and the next item begins on a line of its own with '- '")]
    [InlineData("- Digs {#gdn-01}\n-Sows {#gdn-02}", "f.md(13,8): error GL165: {#gdn-01} stands in the middle of a text, which goes on in the next line; see whether that line has lost its '- ' (a hyphen and a blank)")]
    [InlineData("- Digs {#gdn-01}\n\u2022 Sows {#gdn-02}", "f.md(13,8): error GL165: {#gdn-01} stands in the middle of a text, which goes on in the next line; see whether that line has lost its '- ' (a hyphen and a blank)")]
    [InlineData("- Digs {#gdn-01 area=\"gdn-soil}", "f.md(13,8): error GL165: these braces cannot be read; see whether a quotation mark or the brace itself is not closed")]
    [InlineData("- Digs {#gdn-01", "f.md(13,8): error GL165: these braces cannot be read; see whether a quotation mark or the brace itself is not closed")]
    [InlineData("- Digs {#gdn-01}\n- Sows {#gdn-01}", "f.md(14,3): error GL202: 'tt-2020-imhm-gdn-01' is given twice; it stands first at f.md(13,3)")]
    [InlineData("- Digs {#../x}", "f.md(13,8): error GL201: '../x' is no id: " + NoId + ", such as {#gdn-01}")]
    [InlineData("- Digs {#GDN-01}", "f.md(13,8): error GL201: 'GDN-01' is no id: " + NoId + ", such as {#gdn-01}")]
    [InlineData("- Digs {#ktn-01}", "f.md(13,8): error GL201: 'ktn-01' is not the id of a behavior here; one such as {#gdn-01} is expected")]
    [InlineData("- Digs: {#gdn-01}\n  - deep {#gdn-02a}", "f.md(14,10): error GL201: 'gdn-02a' is not the id of an element here; one such as {#gdn-01a} is expected")]
    [InlineData("- {#gdn-01}", "f.md(13,3): error GL161: a behavior has no text")]
    [InlineData("-", "f.md(13,1): error GL161: a behavior has no text")]
    [InlineData("- Digs {#gdn-01 area=\"gdn-light\"}", "f.md(13,8): error GL209: 'gdn-light' is not among the areas that gdn lists")]
    [InlineData("- Digs {#gdn-01 designations=\"C Z\"}", "f.md(13,8): error GL208: 'Z' is no designation of imhm; known are C, P, RF, A")]
    [InlineData("- Digs {#gdn-01 mood=\"fine\"}", @"f.md(13,8): warning GL154: 'mood' has no meaning in these braces; known are area, designations; braces that belong to the text are written \{ … }")]
    [InlineData("- Digs {#gdn-01}\n\n  A remark", "f.md(15,3): error GL157: below a behavior stand its elements and one paragraph that begins with 'Note:'; a paragraph has no meaning here")]
    [InlineData("- Digs {#gdn-01}\n\nText", "f.md(15,1): error GL157: behaviors are a list, with a quote as preamble over a group; a paragraph has no meaning here")]
    [InlineData("1. Digs {#gdn-01}", @"f.md(13,1): error GL157: this list is numbered; items begin with '- ', and a number that belongs to the text is written 1\.")]
    [InlineData("- Digs {#gdn-01}\n\n> Alone:", "f.md(15,1): error GL157: this preamble stands over no list")]
    [InlineData("- Digs {#gdn-01}\n### As Demonstrated By:", "f.md(14,1): error GL157: this heading has no meaning in a domain; write '### As demonstrated by'")]
    [InlineData("- Digs {#gdn-01}\n### Knowledge area", "f.md(14,1): error GL157: this heading has no meaning in a domain; write '### Knowledge areas'")]
    [InlineData("- Digs {#gdn-01}\n\n##Kitchen {#ktn}", "f.md(15,1): error GL157: a heading has a blank behind its signs '#', and here is none")]
    [InlineData("- Digs {#gdn-01}\n### Wisdom", "f.md(14,1): error GL157: this heading has no meaning in a domain; 'Knowledge areas', 'Skill areas' and 'As demonstrated by' have")]
    [InlineData("- Digs {#gdn-01}\n\n[soil]: x", "f.md(15,1): error GL157: behaviors are a list, with a quote as preamble over a group; a link definition has no meaning here")]
    public void A_fault_in_a_list_of_behaviors_names_its_line(string list, string fault) =>
        Assert.Equal([fault], Canonical.Read(Canonical.Domain + list + "\n").Faults);

    [Theory]
    [InlineData("- Digs {#gdn-01}", "f.md(7,1): error GL113: this item stands under no domain; a heading such as '## Thinking {#thi}' goes before it")]
    [InlineData("## Fishing {#fsh}", "f.md(7,12): error GL205: 'fsh' is no domain; known are {domains}; requirements stand under {#initial} and {#renewal}")]
    [InlineData("## Gardening", "f.md(7,1): error GL156: a domain has no id; end it with one such as {#gdn}")]
    [InlineData("##Gardening", "f.md(7,1): error GL157: a heading has a blank behind its signs '#', and here is none")]
    [InlineData("## Renewal requirements", "f.md(7,1): error GL156: a heading of requirements has no id; end it with one such as {#renewal}")]
    [InlineData("## Requirements for Endorsement", "f.md(7,1): error GL156: a heading of requirements has no id; end it with one such as {#initial}")]
    [InlineData("## Gardening {#gdn}\n## Again {#gdn}", "f.md(8,1): error GL202: 'tt-2020-imhm-gdn' is given twice; it stands first at f.md(7,1)")]
    [InlineData("## Gardening {#gdn}\n### Skill areas\n- soil {#gdn-mud}", "f.md(9,8): warning GL206: 'gdn-mud' is no area of the vocabulary, which knows this name as {#gdn-soil}")]
    [InlineData("## Gardening {#gdn}\n### Skill areas\n- bread {#ktn-bread}", "f.md(9,9): warning GL206: 'ktn-bread' is an area of ktn, not of gdn")]
    [InlineData("## Gardening {#gdn}\n- soil {#gdn-soil}", "f.md(8,1): error GL157: a list has no meaning here; a domain's parts stand under '### Knowledge areas', '### Skill areas' or '### As demonstrated by'")]
    [InlineData("Text\n\n---", "f.md(9,1): error GL157: a rule has no meaning before the first domain")]
    public void A_fault_in_a_domain_names_its_line(string body, string fault) =>
        Assert.Equal([fault.Replace("{domains}", string.Join(", ", Generated.TestVocabulary.Value.Domains.Select(domain => domain.Id)), StringComparison.Ordinal)], Canonical.Read(Canonical.Front + body + "\n").Faults);

    [Theory]
    [InlineData("{#req-training-initial section=\"trainig\"}", "f.md(8,14): error GL207: 'trainig' is no section; known are {sections}", "f.md(8,14): error GL201: 'req-training-initial' is not the id of a requirement here; one such as {#req-trainig-initial} is expected")]
    [InlineData("{#req-training-initial}", "f.md(8,14): error GL152: 'section' is missing; write section=\"training\"")]
    [InlineData("{#req-training-renewal section=\"training\"}", "f.md(8,14): error GL201: 'req-training-renewal' is not the id of a requirement here; one such as {#req-training-initial} is expected")]
    [InlineData("{#req-training-initial section=\"training\" parts=\"some\"}", "f.md(8,14): error GL153: 'parts' must be one of any, all, not 'some'")]
    public void A_fault_in_a_requirement_names_its_line(string braces, params string[] expected)
    {
        var sections = string.Join(", ", Generated.TestVocabulary.Value.Sections.Select(section => section.Id));

        var (_, faults) = Canonical.Read(Canonical.Front + $"## Endorsement requirements {{#initial}}\n### Training {braces}\nTen hours.\n");

        Assert.Equal(expected.Select(line => line.Replace("{sections}", sections, StringComparison.Ordinal)), faults);
    }

    [Theory]
    [InlineData("{fact: hours, state: required, sentence: 2}", "f.md(12,44): error GL160: there is no sentence 2: the requirement has 1, counted over its paragraphs, parts and footnotes")]
    [InlineData("{fact: hurry, state: required, sentence: 1}", "f.md(12,10): error GL215: 'hurry' is no fact; known are hours, years, window, count, alternatives, provider, adjustment, examination, membership, signature, transcript, documentation, supervision")]
    [InlineData("{fact: hours, state: maybe, sentence: 1}", "f.md(12,24): error GL215: 'state' must be one of required, not-required, encouraged, not-mentioned, not 'maybe'")]
    [InlineData("{fact: hours, unit: Hours!, state: required, sentence: 1}", "f.md(12,23): error GL215: 'unit' must be lower-case words such as clock hours or years, not 'Hours!'")]
    [InlineData("{fact: hours, value: 10, unit: bananas, state: required, sentence: 1}", "f.md(12,34): error GL215: the unit of 'hours' must be hours, or their kind such as clock hours, not 'bananas'")]
    [InlineData("{fact: window, value: 3, unit: hours, state: required, sentence: 1}", "f.md(12,34): error GL215: the unit of 'window' must be years or months, not 'hours'")]
    [InlineData("{fact: count, value: 10, unit: bananas, state: required, sentence: 1}", "f.md(12,34): error GL215: the unit of 'count' must be ratings, or what its sentence says is counted, not 'bananas'")]
    [InlineData("{fact: hours, value: -5, state: required, sentence: 1}", "f.md(12,24): error GL215: 'value' must be 0 or more, not -5")]
    [InlineData("{fact: hours, value: 10, max: 5, state: required, sentence: 1}", "f.md(12,33): error GL215: 'max' is the upper end of a range and must be at least its 'value', 10, not 5")]
    [InlineData("{fact: adjustment, max: 5, state: required, sentence: 1}", "f.md(12,27): error GL215: 'max' is the upper end of a range; its lower end, 'value', is missing")]
    [InlineData("{fact: hours, value: 10, of: 5, state: required, sentence: 1}", "f.md(12,32): error GL215: 'of' is the total that the figure is a part of and must be at least its 'value', 10, not 5")]
    [InlineData("{fact: years, state: required, sentence: 1}", "f.md(12,3): error GL215: 'years' needs a figure when it is required; write 'value: …'")]
    [InlineData("{fact: provider, state: required, sentence: 1}", "f.md(12,3): error GL215: 'provider' says who may provide or rate; write 'levels: [imhs, imhm-c]' or 'levels: [endorsed]'")]
    [InlineData("{fact: membership, state: required, sentence: \"Nine hours.\"}", "f.md(12,49): error GL160: these words stand neither in the requirement nor in its heading; write the number of the sentence, from 1 to 1, or the heading")]
    [InlineData("{fact: hours, value: ten, state: required, sentence: 1}", "f.md(12,24): error GL153: 'value' must be a number, not 'ten'")]
    [InlineData("{fact: hours, state: required}", "f.md(12,3): error GL152: 'sentence' is missing; write 'sentence: …'")]
    [InlineData("{fact: provider, state: required, levels: [imhm-z], sentence: 1}", "f.md(12,45): error GL204: 'imhm-z' is no level; a level's id is expected, perhaps with a designation, such as imhm-c, or endorsed")]
    public void A_fault_in_a_fact_names_its_line(string fact, string fault) =>
        Assert.Equal([fault], Canonical.Read(Canonical.Front + $"## Endorsement requirements {{#initial}}\n### Training {{#req-training-initial section=\"training\"}}\nTen hours.\n\n```facts\n- {fact}\n```\n").Faults);

    [Fact]
    public void One_fault_never_hides_the_next()
    {
        var (file, faults) = Canonical.Read(Canonical.Domain + "- Digs\n- Sows {#gdn-02}\n- Reaps {#x}\n");

        Assert.Equal(2, faults.Length);
        Assert.Equal(["tt-2020-imhm-gdn-02"], file!.Document!.Domains[0].Behaviors.Select(behavior => behavior.Id));
    }

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("*a _b ")]
    public void Markdown_nested_far_too_deep_is_refused(string piece) =>
        Assert.Equal(["f.md: error GL157: lists, quotes or brackets are nested far too deep; nothing of a guideline is"], Canonical.Read(Canonical.Front + string.Concat(Enumerable.Repeat(piece, 20_000)) + "x\n").Faults);

    [Theory]
    [InlineData("glossary", "Text", "f.md(6,1): error GL157: a glossary begins with a term such as '## Attunement {#term-attunement}'; a paragraph has no meaning before it")]
    [InlineData("glossary", "## Mulch", "f.md(6,1): error GL156: a term has no id; end it with one such as {#term-mulch}")]
    [InlineData("introduction", "## Mulch\n### More", "f.md(7,1): error GL157: prose has paragraphs and lists; a heading with ### has no meaning here")]
    [InlineData("overview", "## Gardening {#gdn}\n### As demonstrated by\n- Digs {#gdn-01}", "f.md(6,1): error GL157: an overview has domains and areas only; behaviors stand in the documents of the levels")]
    [InlineData("history", "## 1977\n- Dug\n## Later\n- Sown\n## 1980\n- Reaped", "f.md(8,1): error GL153: a history's headings are dates such as 1977, 2008-10, 2008-10-01 or 1970s, not 'Later'")]
    [InlineData("history", "## 2008-02-30\n- Dug", "f.md(6,1): error GL153: a history's headings are dates such as 1977, 2008-10, 2008-10-01 or 1970s, not '2008-02-30'")]
    [InlineData("history", "## 1975s\n- Dug", "f.md(6,1): error GL153: a history's headings are dates such as 1977, 2008-10, 2008-10-01 or 1970s, not '1975s'")]
    [InlineData("history", "##\n- Dug", "f.md(6,1): error GL153: a history's headings are dates such as 1977, 2008-10, 2008-10-01 or 1970s, not ''")]
    [InlineData("history", "## 1977\n- Dug\n## 1970s\n- Sown", "f.md(8,1): warning GL164: 1970s stands after 1977; a history goes from the earliest date to the latest")]
    [InlineData("history", "Text", "f.md(6,1): error GL157: a history begins with a date such as '## 1977'; a paragraph has no meaning before it")]
    [InlineData("history", "## 1977\nText", "f.md(7,1): error GL157: below a date stands a list of what happened; a paragraph has no meaning here")]
    [InlineData("history", "## 1977\n- Dug\n  - deep", "f.md(8,3): error GL157: a fact is one paragraph; a list has no meaning below it")]
    [InlineData("history", "## 1977\n-", "f.md(7,1): error GL161: a fact has no text")]
    [InlineData("history", "## 1977\n## 1978\n- Dug", "f.md(6,1): error GL161: below this date stands nothing that happened")]
    public void Other_files_have_their_faults_too(string kind, string body, string fault) =>
        Assert.Equal([fault], Canonical.Read($"---\nedition: tt-2020\nkind: {kind}\nwording: restated\n---\n{body}\n").Faults);
}
