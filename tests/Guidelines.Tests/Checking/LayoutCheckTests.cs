using Guidelines.Checking;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Tests.Generated;
using Guidelines.Tests.Writing;
using Guidelines.Writing;

namespace Guidelines.Tests.Checking;

public sealed class LayoutCheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LayoutCheckTests()
    {
        _folder.Add("vocabulary/test.yaml", TestVocabulary.Yaml);
        var edition = new Edition
        {
            Id = "tt-2020", Title = "T", Association = "tt", Licensor = "tt", Status = EditionStatus.Current,
            Levels = [new() { Id = "imhm", Held = true }], Wording = Wording.Restated, Publish = Publish.Text,
        };
        foreach (var file in ContentFiles.Of(new EditionContent { Edition = edition, Documents = [Garden.Document] }))
        {
            _folder.Add(file.Path, file.Text);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_as_the_writer_leaves_them_are_silent() => Assert.Empty(Check());

    [Fact]
    public void An_editor_s_own_layout_is_read_and_said_to_be_other()
    {
        Change("- soil", "*   soil");

        Assert.Equal(["tt-2020/imhm.md(14,1): info GL158: from here on the file is laid out otherwise than it would be written; it means the same"], Check());
    }

    [Fact]
    public void A_file_with_errors_is_passed_over()
    {
        Change("{#gdn-soil}", "");

        Assert.Empty(Check());
    }

    private void Change(string old, string changed)
    {
        var path = _folder.At("tt-2020/imhm.md");
        File.WriteAllText(path, File.ReadAllText(path).Replace(old, changed, StringComparison.Ordinal));
    }

    private string[] Check() =>
        [.. LayoutCheck.Check(_folder.Path, ContentFolder.Read(_folder.Path)).Select(diagnostic => diagnostic.ToString().Replace(_folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/'))];
}
