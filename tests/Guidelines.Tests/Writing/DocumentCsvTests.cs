using CsvHelper;
using Guidelines.Documents;
using Guidelines.Tests.Generated;
using Guidelines.Writing;

namespace Guidelines.Tests.Writing;

public class DocumentCsvTests
{
    [Fact]
    public void A_behavior_and_each_element_have_a_row_and_formulas_are_disarmed() =>
        Assert.Equal(
        [
            "\uFEFFid,edition,level,domain,area,areaInferred,areaEvidence,areaConfidence,designations,preamble,behavior,elementId,element,note,wording,source",
            "tt-2020-imhm-gdn-01,tt-2020,imhm,Gardening & Care,soil,false,,,C,,\"Digs <deep>, \"\"always\"\"\",,,,\"restated, not the official wording\",",
            "tt-2020-imhm-gdn-02,tt-2020,imhm,Gardening & Care,light & shade,true,ss-2020-imhm-gdn-07 ss-2021-imhm-gdn-07,0.925,,In spring:,Prepares:,,,\"'- after the frost\",\"restated, not the official wording\",",
            "tt-2020-imhm-gdn-02,tt-2020,imhm,Gardening & Care,light & shade,true,ss-2020-imhm-gdn-07 ss-2021-imhm-gdn-07,0.925,,In spring:,Prepares:,tt-2020-imhm-gdn-02a,\"'=1+1 beds, and paths\",\"'- after the frost\",\"restated, not the official wording\",",
            "",
        ], DocumentCsv.Write(Json(Garden.Document)).Split("\r\n"));

    [Fact]
    public void Official_wording_says_so() =>
        Assert.Contains(",official,", DocumentCsv.Write(Json(Garden.Document with { Wording = Wording.Official })), StringComparison.Ordinal);

    [Fact]
    public void No_generated_cell_begins_like_a_formula() =>
        Properties.Hold(GeneratedDocuments.Any, document =>
        {
            using var csv = CsvReader.FromText(DocumentCsv.Write(Json(document)).TrimStart('\uFEFF'), new CsvReaderOptions());
            var rows = 0;
            while (csv.Read())
            {
                rows++;
                Assert.All(Enumerable.Range(0, 16), i => Assert.False(csv.GetString(i) is ['=' or '+' or '-' or '@', ..]));
            }

            Assert.Equal(document.Domains.Sum(domain => domain.Behaviors.Sum(behavior => 1 + behavior.Elements.Count)), rows);
        }, 200);

    private static DocumentJson Json(GuidelineDocument document) => DocumentJson.Of(document, TestVocabulary.Value, Garden.InferredAreas);
}
