using Guidelines.Vocabulary;

namespace Guidelines.Tests.Vocabulary;

public sealed class NearestIdsTests
{
    private static readonly string[] Known = ["tt-2020-ifa", "tt-2020-imhm", "tt-2025-ifa", "gdn", "ktn", "lvs"];

    [Theory]
    [InlineData("tt-2020-ifb", "tt-2020-ifa")]
    [InlineData("TT-2025-IFA", "tt-2025-ifa")]
    [InlineData("kt", "ktn")]
    [InlineData("", "gdn")]
    public void The_nearest_comes_first(string id, string nearest)
    {
        var ids = NearestIds.Of(id, Known);

        Assert.Equal((nearest, 5), (ids[0], ids.Count));
    }

    [Fact]
    public void An_id_of_any_length_is_answered_by_its_beginning()
    {
        Assert.Equal("tt-2020-imhm", NearestIds.Of("tt-2020-imhm" + new string('x', 1_000_000), Known)[0]);
    }

    [Fact]
    public void Where_there_are_none_there_is_no_nearest()
    {
        Assert.Empty(NearestIds.Of("gdn", []));
    }
}
