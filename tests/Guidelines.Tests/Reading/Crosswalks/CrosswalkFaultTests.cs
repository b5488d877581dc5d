using static Guidelines.Tests.Reading.Crosswalks.MadeCrosswalk;

namespace Guidelines.Tests.Reading.Crosswalks;

/// <summary>What is wrong with a crosswalk is told with its place and what would be right.</summary>
public sealed class CrosswalkFaultTests
{
    private const string Curated = "semapv:ManualMappingCuration";

    public static TheoryData<string, string> Rows { get; } = new()
    {
        // Ids
        { Row("ifa-8", "exactMatch", "ifa-1"), "(13,1): error GL304: 'tt-2020-ifa-gdn-08' is no behavior of tt-2020; the nearest ids are tt-2020-ifa-gdn-01, tt-2020-ifa-gdn-02, tt-2020-ifa-gdn-03, tt-2020-ifa-gdn-04, tt-2020-ifs-gdn-01" },
        { $"tt-2020-ifa-gdn-01\tskos:exactMatch\tsssom:NoTermFound\t{Curated}\n", "(13,1): error GL304: an id stands with its prefix: behavior:tt-2020-ifa-gdn-01" },
        { $"behavior:tt-2020-ifa-gdn-02a\tskos:exactMatch\tsssom:NoTermFound\t{Curated}\n", "(13,1): error GL304: 'tt-2020-ifa-gdn-02a' is an element; whole behaviors are linked, here 'tt-2020-ifa-gdn-02'" },
        { $"behavior:tt-2020-ifa-gdn-01\tskos:exactMatch\t\t{Curated}\n", "(13,45): error GL304: no behavior stands here; write behavior: and its id, or sssom:NoTermFound where there is no counterpart" },
        { $"behavior:tt-2020-ifa-gdn-01\tskos:exactMatch\tbehavior:tt-2022-ifa-gdn-01\t{Curated}\n", "(13,45): error GL304: 'tt-2022-ifa-gdn-01' is of tt-2022, but here stands a behavior of tt-2021" },
        { $"behavior:tt-2020-ifa-gdn-01\tskos:exactMatch\tbehavior:tt-2020-ifa-gdn-02\t{Curated}\n", "(13,45): error GL304: 'tt-2020-ifa-gdn-02' is of tt-2020, but here stands a behavior of tt-2021" },
        { $"behavior:tt-2021-ifa-gdn-01\tskos:exactMatch\tbehavior:tt-2020-ifa-gdn-02\t{Curated}\n", "(13,1): error GL305: subject and object are swapped: a behavior of tt-2020 is the subject, one of tt-2021 the object; turn broadMatch and narrowMatch round with them" },
        { $"sssom:NoTermFound\tskos:exactMatch\tbehavior:tt-2020-ifa-gdn-01\t{Curated}\n", "(13,1): error GL305: subject and object are swapped: a behavior of tt-2020 is the subject, one of tt-2021 the object; turn broadMatch and narrowMatch round with them" },
        { $"sssom:NoTermFound\tskos:exactMatch\tsssom:NoTermFound\t{Curated}\n", "(13,1): error GL306: neither side names a behavior, so the row says nothing" },

        // Values
        { Row("ifa-1", "relatedMatch", "ifa-1"), "(13,29): error GL306: 'skos:relatedMatch' is no predicate that is known here; write one of skos:exactMatch, skos:closeMatch, skos:broadMatch, skos:narrowMatch" },
        { $"behavior:tt-2020-ifa-gdn-01\t\tbehavior:tt-2021-ifa-gdn-01\t{Curated}\n", "(13,29): error GL306: the row has no predicate; write one of skos:exactMatch, skos:closeMatch, skos:broadMatch, skos:narrowMatch" },
        { Row("ifa-1", "broadMatch", "ifa-1", ""), "(13,73): error GL306: the row has no justification; write semapv:ManualMappingCuration for what a person found, or another of MappingReview, BackgroundKnowledgeBasedMatching, CompositeMatching, InstanceBasedMatching, LexicalMatching, LexicalSimilarityThresholdMatching, LogicalReasoning, MappingChaining, MappingInversion, SemanticSimilarityThresholdMatching, StructuralMatching, UnspecifiedMatching" },
        { Row("ifa-1", "broadMatch", "ifa-1", $"{Curated}\t1.1"), "(13,102): error GL306: '1.1' is no confidence; write a number from 0 to 1, such as 0.9" },
        { Row("ifa-1", "broadMatch", "ifa-1", $"{Curated}\t-1"), "(13,102): error GL306: '-1' is no confidence; write a number from 0 to 1, such as 0.9" },
        { Row("ifa-1", "broadMatch", "ifa-1", $"{Curated}\tsure"), "(13,102): error GL306: 'sure' is no confidence; write a number from 0 to 1, such as 0.9" },
        { Row("ifa-1", "broadMatch", "ifa-1", $"{Curated}\t1\t\tada"), "(13,105): error GL306: 'ada' has no prefix that curie_map declares" },

        // Rows that do not go together
        { Row("ifa-1", "broadMatch", "ifa-1") + Row("ifa-1", "broadMatch", "ifa-1"), "(14,1): error GL307: line 13 says the same" },
        { Row("ifa-1", "broadMatch", "ifa-1") + Row("ifa-1", "closeMatch", "ifa-1"), "(14,29): error GL308: line 13 says skos:broadMatch of the same two" },
        { Row("ifa-1", "exactMatch", "-") + Row("ifa-1", "closeMatch", "ifa-1"), "(14,1): error GL308: line 13 says that 'tt-2020-ifa-gdn-01' has no counterpart" },
        { Row("-", "exactMatch", "ifa-1") + Row("ifa-1", "closeMatch", "ifa-1"), "(14,1): error GL308: line 13 says that 'tt-2021-ifa-gdn-01' has no counterpart" },
        { Row("ifa-1", "closeMatch", "ifa-1") + Row("-", "exactMatch", "ifa-1"), "(14,1): error GL308: line 13 names a counterpart of 'tt-2021-ifa-gdn-01'" },
        { Row("ifa-1", "exactMatch", "ifa-1") + Row("ifa-1", "narrowMatch", "ifa-2"), "(14,1): error GL308: line 13 names another counterpart of 'tt-2020-ifa-gdn-01'; what is split or merged is no exactMatch" },
        { Row("ifa-1", "broadMatch", "ifa-1") + Row("ifa-2", "exactMatch", "ifa-1"), "(14,1): error GL308: line 13 names another counterpart of 'tt-2021-ifa-gdn-01'; what is split or merged is no exactMatch" },
        { Row("ifa-1", "broadMatch", "ifa-1") + Row("ifa-1", "narrowMatch", "ifa-2"), "(14,1): error GL308: line 13 says skos:broadMatch of a part of the same split or merger; its parts are all broader or all narrower" },
        { Row("ifa-1", "closeMatch", "ifa-1") + Row("ifa-1", "closeMatch", "ifa-2") + Row("ifa-2", "closeMatch", "ifa-2"), "(15,1): error GL308: with line 14 several behaviors of one side would belong to several of the other; a behavior is split, or several are merged, not both" },
        { Row("ifa-1", "closeMatch", "ifa-1") + Row("ifa-2", "closeMatch", "ifa-2") + Row("ifa-1", "closeMatch", "ifa-2"), "(15,1): error GL308: with line 13 several behaviors of one side would belong to several of the other; a behavior is split, or several are merged, not both" },
        { Row("ifa-4", "exactMatch", "-"), "(13,1): error GL308: 'tt-2020-ifa-gdn-04' has a counterpart: 'tt-2021-ifa-gdn-04' says the same in the same words" },
        { Row("-", "exactMatch", "ifa-4"), "(13,1): error GL308: 'tt-2021-ifa-gdn-04' has a counterpart: 'tt-2020-ifa-gdn-04' says the same in the same words" },

        // What an editor should look at
        { Row("ifa-1", "closeMatch", "imhs-1"), "(13,1): warning GL309: 'tt-2020-ifa-gdn-01' and 'tt-2021-imhs-gdn-01' are of different levels, ifa and imhs" },
        { Row("ifs-1", "exactMatch", "-"), "(13,1): warning GL309: the document of level 'ifs' of tt-2021 is not here, so nobody can say that 'tt-2020-ifs-gdn-01' has no counterpart in it" },
        { Row("ifa-4", "broadMatch", "ifa-4"), "(13,29): warning GL312: 'tt-2020-ifa-gdn-04' and 'tt-2021-ifa-gdn-04' say the same in the same words, which is skos:exactMatch; or one of the texts has lost a difference" },

        // Cells
        { Row("ifa-1", "broadMatch", "ifa-1", $"{Curated}\t1\t\t\tmore"), "(13,106): error GL303: there are 7 columns, but this row has 8 cells; a tab may be too many" },
        { Row("ifa-1", "broadMatch", "ifa-1", $"{Curated}\t1\t\"never closed"), "(13,1): error GL303: the quotation marks of this row do not fit: put one before and one behind the cell, and write each one inside it twice" },
        { Row("ifa-1", "broadMatch", "ifa-1", $"{Curated}\t1\t\"closed\" too early"), "(13,1): error GL303: the quotation marks of this row do not fit: put one before and one behind the cell, and write each one inside it twice" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_fault_of_a_row_is_told_and_the_row_below_holds(string rows, string fault)
    {
        var (crosswalk, faults) = Read(Metadata + Header + rows + Row("ifa-3", "broadMatch", "ifa-3"));

        Assert.Equal([FileName + fault], faults);
        Assert.Equal("tt-2020-ifa-gdn-03", crosswalk!.Rows[^1].Base);
    }

    [Theory]
    [InlineData("#sssom_version: \"1.1\"", "#sssom_version: \"2.0\"", "(1,17): error GL302: '2.0' is no version of SSSOM that is read here; write \"1.1\"")]
    [InlineData("#license: https://guidelines.example/about#rights", "", "(1,2): error GL152: 'license' is missing; write 'license: …'")]
    [InlineData("/behaviors/", "/b/", "(3,14): error GL302: 'behavior' must be an address that ends in /behaviors/")]
    [InlineData("/editions/", "/e/", "(4,13): error GL302: 'edition' must be https://guidelines.example/editions/, beside the address of behaviors")]
    [InlineData("orcid: https://orcid.org/", "skos: https://orcid.org/", "(5,10): error GL302: 'skos' stands for http://www.w3.org/2004/02/skos/core# everywhere; leave the line out")]
    [InlineData("subject_source: edition:tt-2020", "subject_source: tt-2020", "(8,18): error GL302: 'subject_source' must be an edition, such as edition:ak-2016, not 'tt-2020'")]
    [InlineData("subject_source: edition:tt-2020", "subject_source: edition:tt-2022", "(8,18): error GL302: 'subject_source' is 'tt-2022', but by the file's name it is 'tt-2020'")]
    [InlineData("\"2020\"", "\"2019\"", "(9,26): warning GL310: tt-2020 was published '2020', but it was reviewed in version '2019'; review the rows again, then write 'subject_source_version: \"2020\"'")]
    [InlineData("#object_source_version: \"2021\"", "#creator_id: orcid:1", "(1,2): warning GL310: tt-2021 was published '2021', but of what version it was is not said; review the rows again, then write 'object_source_version: \"2021\"'")]
    [InlineData("#license", "#creator_id: ada\n#license", "(7,14): error GL302: 'ada' has no prefix that curie_map declares")]
    [InlineData("#license", "#colour: green\n#license", "(7,2): warning GL154: 'colour' has no meaning here; known keys are ")]
    [InlineData("#license", "#a remark\n#license", "(7,2): error GL151: YAML cannot be read: ")]
    [InlineData("#license", "#comment: *all\n#license", "(7,11): error GL155: ")]
    [InlineData("#curie_map:\n#  behavior: https://guidelines.example/behaviors/\n#  edition: https://guidelines.example/editions/\n#  orcid: https://orcid.org/\n", "", "(1,2): error GL152: 'curie_map' is missing; it says what 'behavior:' and 'edition:' stand for")]
    public void A_fault_of_the_metadata_is_told_and_the_rows_hold(string old, string changed, string fault)
    {
        var text = Metadata.Replace(old, changed, StringComparison.Ordinal);
        Assert.NotEqual(Metadata, text);

        var (crosswalk, faults) = Read(text + Header + Row("ifa-3", "broadMatch", "ifa-3"));

        Assert.StartsWith(FileName + fault, Assert.Single(faults), StringComparison.Ordinal);
        Assert.Single(crosswalk!.Rows);
    }

    [Fact]
    public void A_file_without_metadata_is_told_and_its_rows_hold()
    {
        var (crosswalk, faults) = Read(Header + Row("ifa-3", "broadMatch", "ifa-3"));

        Assert.Equal([$"{FileName}(1,1): error GL302: the file begins with its metadata, such as '#mapping_set_id: …', each line with a # before it"], faults);
        Assert.Single(crosswalk!.Rows);
    }

    [Theory]
    [InlineData("", "(12,1): error GL303: the line below the metadata names the columns, but lacks subject_id, predicate_id, object_id, mapping_justification")]
    [InlineData("subject_id\tobject_id\tmapping_justification\n", "(12,1): error GL303: the line below the metadata names the columns, but lacks predicate_id")]
    [InlineData("subject_id,predicate_id,object_id,mapping_justification\n", "(12,1): warning GL154: 'subject_id,predicate_id,object_id,mapping_justification' is no slot of SSSOM, and what stands in the column is not read|(12,1): error GL303: the line below the metadata names the columns, but lacks subject_id, predicate_id, object_id, mapping_justification")]
    public void Without_its_columns_there_is_no_crosswalk(string header, string expected)
    {
        var (crosswalk, faults) = Read(Metadata + header);

        Assert.Null(crosswalk);
        Assert.Equal(expected.Split('|').Select(fault => FileName + fault), faults);
    }

    [Fact]
    public void Columns_that_stand_twice_or_are_unknown_are_told()
    {
        var (crosswalk, faults) = Read(Metadata + "subject_id\tpredicate_id\tobject_id\tmapping_justification\tcomment\tcomment\tcolour\n" + Row("ifa-1", "broadMatch", "ifa-1", "semapv:MappingReview\tone\ttwo\tgreen"));

        Assert.Equal([$"{FileName}(12,65): error GL303: the column 'comment' stands twice; the first one is read", $"{FileName}(12,73): warning GL154: 'colour' is no slot of SSSOM, and what stands in the column is not read"], faults);
        Assert.Equal("one", Assert.Single(crosswalk!.Rows).Comment);
    }

    [Fact]
    public void A_negated_row_is_refused()
    {
        var (crosswalk, faults) = Read(Metadata + "subject_id\tpredicate_modifier\tpredicate_id\tobject_id\tmapping_justification\n" + "behavior:tt-2020-ifa-gdn-01\tNot\tskos:exactMatch\tbehavior:tt-2021-ifa-gdn-01\tsemapv:MappingReview\n");

        Assert.Equal([$"{FileName}(13,29): error GL306: 'Not' would say that the row does not hold; leave the row out instead"], faults);
        Assert.Empty(crosswalk!.Rows);
    }

    [Theory]
    [InlineData("tt-2020.sssom.tsv", ": error GL301: a crosswalk is named after the two editions that it links, such as ak-2016--mi-2025.sssom.tsv")]
    [InlineData("tt-2020--tt-2020.sssom.tsv", ": error GL301: a crosswalk is named after the two editions that it links, such as ak-2016--mi-2025.sssom.tsv")]
    [InlineData("tt-2020--tt-2023.sssom.tsv", ": error GL301: there is no edition 'tt-2023'; the editions here are tt-2020, tt-2021, tt-2022")]
    public void A_wrong_name_is_told_and_the_metadata_says_what_is_linked(string name, string fault)
    {
        var (crosswalk, faults) = Read(Metadata + Header + Row("ifa-3", "broadMatch", "ifa-3"), name);

        Assert.Equal([name + fault], faults);
        Assert.Single(crosswalk!.Rows);
    }

    [Fact]
    public void Where_neither_name_nor_metadata_names_two_editions_the_rows_are_checked_even_so()
    {
        var (crosswalk, faults) = Read(Metadata.Replace("edition:tt-2021", "edition:zz-2021", StringComparison.Ordinal) + Header + Row("ifa-3", "broadMatch", "ifa-9"), "x.sssom.tsv");

        Assert.Null(crosswalk);
        Assert.Equal(2, faults.Length);
        Assert.Contains("(13,45): error GL304: 'tt-2021-ifa-gdn-09' is no behavior; the nearest ids are ", faults[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_split_may_say_the_whole_in_the_same_words() =>
        Assert.Empty(Read(Metadata + Header + Row("ifa-4", "closeMatch", "ifa-4") + Row("ifa-4", "closeMatch", "ifa-2")).Faults);

    [Fact]
    public void A_suggestion_gives_way_to_what_a_person_said_below_it()
    {
        var (crosswalk, faults) = Read(Metadata + Header + Row("ifa-1", "exactMatch", "ifa-2", "semapv:LexicalMatching") + Row("ifa-1", "exactMatch", "ifa-1"));

        Assert.Equal([$"{FileName}(13,1): error GL308: line 14 names another counterpart of 'tt-2020-ifa-gdn-01'; what is split or merged is no exactMatch"], faults);
        Assert.Equal("tt-2021-ifa-gdn-01", Assert.Single(crosswalk!.Rows).Head);
    }
}
