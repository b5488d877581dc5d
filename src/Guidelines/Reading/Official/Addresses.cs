using System.Text.RegularExpressions;

namespace Guidelines.Reading.Official;

/// <summary>Web addresses, which belong to the text or were left there by a link or a page's footer.</summary>
internal static partial class Addresses
{
    /// <summary>Whether a line or word is nothing but a web address.</summary>
    public static bool IsAddress(string text) => Address().IsMatch(text);

    /// <summary>Whether one of the lines says the address, with its scheme or without.</summary>
    public static bool IsSaid(string address, IEnumerable<string> lines)
    {
        var bare = Bare(address);
        return lines.Any(line => line.Contains(bare, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The address without scheme and final stroke, which a link adds to what is printed.</summary>
    public static string Bare(string address) => Scheme().Replace(address, "").TrimEnd('/', '.');

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex("^https?://", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
