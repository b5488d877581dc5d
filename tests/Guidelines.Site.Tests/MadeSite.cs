using Guidelines.Service.Tests;

namespace Guidelines.Site.Tests;

/// <summary>Made content, and a folder beside nothing else into which its site is built; both gone after the test.</summary>
public abstract class MadeSite : IDisposable
{
    private readonly MadeFolder _content = new();

    private readonly TemporaryFolder _folder = new();

    protected string Content => _content.Content;

    /// <summary>Where the site is to stand.</summary>
    protected string Site => At("site");

    /// <summary>All that stands where the site is to stand.</summary>
    protected IEnumerable<string> Standing => Directory.EnumerateFileSystemEntries(_folder.Root);

    /// <summary>A path beside the site's.</summary>
    protected string At(string name) => _folder.At(name);

    public void Dispose()
    {
        _content.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
