using FsCheck;
using FsCheck.Fluent;
using Guidelines.Documents;
using Guidelines.Layers;
using static Guidelines.Tests.Layers.Made;

namespace Guidelines.Tests.Layers;

/// <summary>A competency's id never changes, whatever comes and goes.</summary>
public sealed class LineageTests
{
    private static readonly GuidelineDocument Older = Document("aa-2000", "ifa", null, null);
    private static readonly GuidelineDocument Old = Document("bb-2010", "ifa", null, null);
    private static readonly GuidelineDocument New = Document("cc-2020", "ifa", null, null);

    [Fact]
    public void What_is_recorded_is_every_behavior_under_its_competency()
    {
        var competencies = Of([Old, New], [Aligned(Old, New, MadeLink.Of(1, 2))], []);

        Assert.Equal(
            [
                new LineageRow("bb-2010-ifa-gdn-01", "bb-2010-ifa-gdn-01"),
                new LineageRow("bb-2010-ifa-gdn-01", "cc-2020-ifa-gdn-02"),
                new LineageRow("bb-2010-ifa-gdn-02", "bb-2010-ifa-gdn-02"),
                new LineageRow("cc-2020-ifa-gdn-01", "cc-2020-ifa-gdn-01"),
            ],
            competencies.Unrecorded);
    }

    [Fact]
    public void A_recorded_id_stays_when_an_earlier_edition_appears()
    {
        var recorded = Of([Old, New], [Aligned(Old, New, MadeLink.Of(1, 1))], []).Unrecorded;

        var competencies = Of([Older, Old, New], [Aligned(Older, Old, MadeLink.Of(2, 1)), Aligned(Old, New, MadeLink.Of(1, 1))], recorded);

        Assert.Equal("bb-2010-ifa-gdn-01", competencies.OfBehavior("aa-2000-ifa-gdn-02")!.Id);
        Assert.Contains(new LineageRow("bb-2010-ifa-gdn-01", "aa-2000-ifa-gdn-02"), competencies.Unrecorded);
    }

    [Fact]
    public void A_recorded_id_stays_when_its_own_behavior_disappears()
    {
        var recorded = Of([Old, New], [Aligned(Old, New, MadeLink.Of(1, 2))], []).Unrecorded;

        var competencies = Of([New], [], recorded);

        Assert.Equal("bb-2010-ifa-gdn-01", competencies.OfBehavior("cc-2020-ifa-gdn-02")!.Id);
        Assert.Empty(competencies.Unrecorded);
    }

    [Fact]
    public void Where_two_recorded_competencies_become_one_the_id_recorded_first_stays()
    {
        var recorded = Of([Older, New], [], []).Unrecorded;

        var competencies = Of([Older, Old, New], [Aligned(Old, New, MadeLink.Of(2, 2)), Aligned(Older, Old, MadeLink.Of(1, 2))], recorded);

        Assert.Equal("aa-2000-ifa-gdn-01", competencies.OfBehavior("cc-2020-ifa-gdn-02")!.Id);
        Assert.Null(competencies.Find("cc-2020-ifa-gdn-02"));
    }

    [Fact]
    public void Where_a_recorded_competency_comes_apart_its_id_stays_with_the_behavior_that_bears_it()
    {
        var recorded = Of([Old, New], [Aligned(Old, New, MadeLink.Of(1, 1))], []).Unrecorded;

        var competencies = Of([Old, New], [], recorded);

        Assert.Equal("bb-2010-ifa-gdn-01", competencies.OfBehavior("bb-2010-ifa-gdn-01")!.Id);
        Assert.Equal("cc-2020-ifa-gdn-01", competencies.OfBehavior("cc-2020-ifa-gdn-01")!.Id);
        Assert.Equal([new LineageRow("cc-2020-ifa-gdn-01", "cc-2020-ifa-gdn-01")], competencies.Unrecorded);
    }

    [Fact]
    public void Any_history_gives_every_competency_an_id_of_its_own_and_recording_it_settles_it() =>
        Properties.Hold(Histories, history =>
        {
            var competencies = Of([Older, Old, New], history.Alignments, history.Rows);
            var again = Of([Older, Old, New], history.Alignments, [.. history.Rows, .. competencies.Unrecorded]);

            Assert.Equal(6, competencies.All.Sum(competency => competency.Behaviors.Count));
            Assert.Equal(competencies.All.Count, competencies.All.Select(competency => competency.Id).Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(competencies.All, again.All);
            Assert.Empty(again.Unrecorded);
        });

    // Rows as no program would write them: any behavior under any id, also under ids of what is gone.
    private static Gen<(ValueList<LineageRow> Rows, ValueList<DocumentAlignment> Alignments)> Histories
    {
        get
        {
            string[] ids = [.. new[] { Older, Old, New }.SelectMany(document => document.Domains[0].Behaviors).Select(behavior => behavior.Id), "gone-ifa-gdn-01", "gone-ifa-gdn-02"];
            var row = from competency in Gen.Elements(ids) from behavior in Gen.Elements(ids) select new LineageRow(competency, behavior);
            var links = from count in Gen.Choose(0, 2) from heads in Gen.Shuffle(new[] { 1, 2 }) select Enumerable.Range(0, count).Select(i => MadeLink.Of(i + 1, heads[i])).ToArray();
            return
                from rows in row.ListOf()
                from first in links
                from second in links
                from third in links
                select (rows.ToValueList(), (ValueList<DocumentAlignment>)[Aligned(Older, Old, first), Aligned(Older, New, second), Aligned(Old, New, third)]);
        }
    }

    private static Competencies Of(GuidelineDocument[] documents, ValueList<DocumentAlignment> alignments, ValueList<LineageRow> lineage) =>
        Competencies.Of(documents.Select(document => Edition(document.Edition, document.Edition[3..], document)).ToValueList(), alignments, lineage);
}
