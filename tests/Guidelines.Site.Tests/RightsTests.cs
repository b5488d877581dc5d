using Guidelines.Documents;
using Guidelines.Publishing;
using Guidelines.Service.Tests;

namespace Guidelines.Site.Tests;

/// <summary>Official look-alikes, whose sentences all hold a word that exists nowhere else, beside a restated edition.</summary>
public sealed class RightsTests : IDisposable
{
    private readonly MadeFolder _content = new();

    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _content.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(Publish.Text, false)]
    [InlineData(Publish.Structure, false)]
    [InlineData(Publish.Structure, true)]
    public async Task A_text_that_may_not_be_shown_is_published_as_structure_only_and_the_page_says_why(Publish publish, bool isPermitted)
    {
        var files = await PublishedFiles(publish, isPermitted);

        Faults.None(files.Where(file => file.Value.Contains(WithheldContent.Secret, StringComparison.OrdinalIgnoreCase)).Select(file => file.Key));
        Assert.Contains("no permission to publish it is recorded", files["yy-2016/imhm/index.html"], StringComparison.Ordinal);
        Assert.Contains("yy-2016-imhm-tf-01", files["yy-2016/imhm/index.html"], StringComparison.Ordinal);
        Assert.Contains("family recipes", files["yy-2016/imhm/index.html"], StringComparison.Ordinal);
        Assert.Contains("\"withheld\": true", files["downloads/yy-2016-imhm.json"], StringComparison.Ordinal);
        Assert.Contains("structure only", files["about/index.html"], StringComparison.Ordinal);
        Faults.None(LinkCheck.Of(_folder.At("site")));
    }

    [Fact]
    public async Task With_a_recorded_permission_the_same_texts_are_published()
    {
        var files = await PublishedFiles(Publish.Text, isPermitted: true);

        foreach (var name in new[] { "yy-2016/imhm/index.html", "yy-2016/imhm/tf-01/index.html", "compare/yy-2016-imhm...yy-2025-imhm/index.html", "glossary/index.html", "downloads/yy-2016-imhm.csv", "downloads/yy-2016-imhm.md" })
        {
            Assert.Contains(WithheldContent.Secret, files[name], StringComparison.Ordinal);
        }
    }

    /// <summary>Every file of the site but the compressed ones, which hold the same.</summary>
    private async Task<Dictionary<string, string>> PublishedFiles(Publish publish, bool isPermitted)
    {
        WithheldContent.Write(_content.Content, publish, isPermitted);
        await new SitePublisher(BuiltSite.PlanOf(_content.Content), new()).Publish(_folder.At("site"));
        return FolderBytes.Of(_folder.At("site")).Where(file => Path.GetExtension(file.Key) is not (".br" or ".gz"))
            .ToDictionary(file => file.Key, file => System.Text.Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal);
    }
}
