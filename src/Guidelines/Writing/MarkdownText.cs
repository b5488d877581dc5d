using System.Text;

namespace Guidelines.Writing;

/// <summary>
/// Writes a single-line text so that Markdown reads back just that text. Only what would mean something at its place gets
/// a backslash, so that ordinary prose stays as an editor would type it.
/// </summary>
internal static class MarkdownText
{
    /// <summary>A text that begins a block: a paragraph, a list item, a quote.</summary>
    public static string Block(string text)
    {
        var inline = Inline(text);
        return MarkAt(text) is { } index ? inline.Insert(index, "\\") : inline;
    }

    /// <summary>A heading's text; closing number signs would be dropped.</summary>
    public static string Heading(string text)
    {
        var block = Block(text);
        return block.EndsWith('#') && block != "\\#" ? block[..^1] + "\\#" : block;
    }

    /// <summary>A text within a line.</summary>
    public static string Inline(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsMarkup(text, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    private static bool IsMarkup(string text, int i) => text[i] switch
    {
        '\\' or '*' or '`' or '[' or '{' => true,
        '_' => !(IsWord(text, i - 1) && IsWord(text, i + 1)),
        '&' => BeginsEntity(text.AsSpan(i + 1)),
        // HTML is off for our own reader; other programs that show the file should see text too.
        '<' => i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!' or '?'),
        _ => false,
    };

    private static bool IsWord(string text, int i) => i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]);

    private static bool BeginsEntity(ReadOnlySpan<char> rest)
    {
        var length = rest.StartsWith('#') ? 1 : 0;
        while (length < rest.Length && char.IsAsciiLetterOrDigit(rest[length]))
        {
            length++;
        }

        return length > 0 && length < rest.Length && rest[length] == ';';
    }

    /// <summary>Where a backslash must stand so that the line's beginning is no heading, quote, list, fence or rule.</summary>
    private static int? MarkAt(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (text[0] is '#' or '>' or '-' or '+' || text.StartsWith("~~~", StringComparison.Ordinal))
        {
            return 0;
        }

        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 10 && digits < text.Length && text[digits] is '.' or ')'
            && (digits + 1 == text.Length || text[digits + 1] == ' ') ? digits : null;
    }
}
