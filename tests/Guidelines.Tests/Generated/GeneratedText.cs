using FsCheck;
using FsCheck.Fluent;
using Guidelines.Documents;

namespace Guidelines.Tests.Generated;

/// <summary>Single-line texts made of ordinary words and of what Markdown and YAML would take for their own.</summary>
internal static class GeneratedText
{
    private static readonly string[] Words =
        ["Waters", "the", "seedlings", "of", "a", "shared", "garden", "R&D", "e.g.,", "and/or", "(s)", "one's", "“quoted”", "\"plain\"", "50%", "2.5", "well-kept", "İstanbul", "ılık", "naïve", "😀", "Ends here."];

    private static readonly string[] Nasty =
    [
        "{x}", "{#gdn-01}", "{#x .y z=\"w\"}", "{", "}", "*", "**bold**", "*em*", "_", "_em_", "__", "snake_case", "`", "`code`", "```", "~~~", "<", "<b>", "</b>", "<script>alert(1)</script>",
        "<!--", "<http://example.org>", "http://example.org", "&", "&amp;", "&lt", "&#38;", "&copy;", "[", "]", "[text](url)", "![image](x)", "[x]: y", "(", ")", "1.", "1)", "12345678901.", "-", "--", "---", "- item", "+",
        "+1", "=", "===", "#", "##", "#tag", ">", ">>", "|", "a|b", "\\", "\\\\", "\\*", ":", "::", ": ", "key: value", "# comment", "'", "''", "\"", "!", "!tag", "%", "@", "?", "? ", "~", "null", "true", "no", "2016",
        "1e5", "0x1F", "Note:", "Note: x", "\u0001", "\u0007", "\u200B", "\uFEFF", "\u00AD", "\uE000", "\uFFFD", "é", "e\u0301", "\U0001F468\u200D\U0001F469", ",", ", ", "...", "***", "* * *", "_ _ _", "\t", "facts",
    ];

    public static Gen<string> Line { get; } =
        from count in Gen.Choose(1, 7)
        from pieces in Gen.Frequency((3, Gen.Elements(Words)), (2, Gen.Elements(Nasty))).ArrayOf(count)
        from glue in Gen.Elements(" ", "", " ").ArrayOf(count)
        let text = SingleLine.Of(string.Concat(pieces.Zip(glue, (piece, blank) => piece + blank)))
        select text.Length == 0 ? "x" : text;

    public static Gen<string?> LineOrNull { get; } = Gen.Frequency((2, Line.Select(line => (string?)line)), (1, Gen.Constant((string?)null)));

    public static Gen<ValueList<T>> Many<T>(Gen<T> one, int atLeast, int atMost) =>
        from count in Gen.Choose(atLeast, atMost)
        from items in one.ArrayOf(count)
        select items.ToValueList();

    public static Gen<ValueList<T>> Some<T>(params T[] items) =>
        from flags in Gen.Elements(true, false).ArrayOf(items.Length)
        select items.Where((_, i) => flags[i]).ToValueList();
}
