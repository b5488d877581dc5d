namespace Guidelines.Service.Tests;

/// <summary>A content folder for one test, gone afterwards.</summary>
internal sealed class MadeFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("guidelines-service-").FullName;

    public MadeFolder()
    {
        Directory.CreateDirectory(Content);
        MadeContent.Write(Content);
    }

    public string Content => Path.Combine(_root, "content");

    public string At(string name) => Path.Combine(Content, name);

    /// <summary>Replaces a word in a file, as an editor saves it.</summary>
    public void Replace(string name, string old, string replacement)
    {
        var text = File.ReadAllText(At(name));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(At(name), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
