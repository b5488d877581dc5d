using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;

namespace Guidelines.Site;

/// <summary>Styles, scripts and pictures under names that bear a fingerprint of what they hold, so that they may be cached for ever.</summary>
public static class SiteAssets
{
    public const string Folder = "assets/";

    private const string Prefix = "wwwroot/";

    /// <summary>The content of each by its address.</summary>
    public static FrozenDictionary<string, byte[]> All { get; } = Read().ToFrozenDictionary(asset => asset.Address, asset => asset.Content, StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Addresses { get; } =
        Read().ToFrozenDictionary(asset => asset.Name, asset => asset.Address, StringComparer.Ordinal);

    /// <summary><c>site.css</c> → <c>assets/site.1f2e3d4c5b.css</c>.</summary>
    public static string Address(string name) => Addresses[name];

    private static IEnumerable<(string Name, string Address, byte[] Content)> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            var name = resource[Prefix.Length..];
            var fingerprint = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 5));
            yield return (name, $"{Folder}{Path.GetFileNameWithoutExtension(name)}.{fingerprint}{Path.GetExtension(name)}", content);
        }
    }
}
