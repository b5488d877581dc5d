using FsCheck;
using FsCheck.Fluent;

namespace Guidelines.Tests.Reading.Official;

/// <summary>One way to spoil a text: what is done, where (a share of the text), and with what.</summary>
internal sealed record Mutation(string Kind, int At, int Count, string With)
{
    private const int Whole = 1_000;

    private static readonly string[] Kinds = ["drop", "double", "cut", "swap", "insert", "replace", "line", "join", "blank", "upper"];

    private static readonly string[] Oddities =
    [
        "{}*", "&amp;", "&#x26;", "\t", "“", "’", "|", "---", "***", "#", "> ", "• ", "o ", "◦ ", "-", "1. ", "(A)", "(P/RF)", ":", ";",
        "\u0001", "\u001B[31m", "\u007F", "\u0085", "\u200B", "\u200D", "\u202E", "\uFEFF", "\u2028", "\f", "\r", "\v", "é", "ß", "İ", "ı", "שלום", "مرحبا", "你好", "👩‍👧", "🍼", "\u0301", "３", "Ⅳ",
        "Infant Family Associate (I)", "Knowledge Areas", "As demonstrated by", "Endorsement® Requirements", "Continuing Endorsement® Requirements", "Training", "GLOSSARY", "OR", "Note:", "Communicating", "Thinking",
    ];

    // What opens a tag or a quotation in a cell: all that follows may belong to it.
    private static readonly string[] Borders = ["{}*<script>", "<ul>", "</li>", "<ul style=\"", "\"", "\"\""];

    public static Gen<Mutation> Any { get; } = Of([.. Oddities, .. Borders]);

    /// <summary>As <see cref="Any"/>, without what opens a tag or a quotation.</summary>
    public static Gen<Mutation> Plain { get; } = Of(Oddities);

    private static Gen<Mutation> Of(string[] oddities) =>
        from kind in Gen.Elements(Kinds)
        from at in Gen.Choose(0, Whole - 1)
        from count in Gen.Choose(1, 12)
        from with in Gen.Elements(oddities)
        select new Mutation(kind, at, count, with);

    public string Apply(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var index = (int)((long)text.Length * At / Whole);
        var lines = text.Split('\n').ToList();
        var line = lines.Count * At / Whole;
        var taken = lines.Skip(line).Take(Count).ToList();
        switch (Kind)
        {
            case "drop":
                lines.RemoveRange(line, taken.Count);
                break;
            case "double":
                lines.InsertRange(line, taken);
                break;
            case "swap":
                taken.Reverse();
                lines.RemoveRange(line, taken.Count);
                lines.InsertRange(line, taken);
                break;
            case "line":
                lines.Insert(line, string.Concat(Enumerable.Repeat(With + " ", Count * 40)));
                break;
            case "join":
                lines.RemoveRange(line, taken.Count);
                lines.Insert(line, string.Concat(taken));
                break;
            case "blank":
                lines.InsertRange(line, Enumerable.Repeat(Count % 2 == 0 ? "" : " ", Count));
                break;
            case "upper":
                lines[line] = lines[line].ToUpperInvariant();
                break;
            case "cut":
                return Paired(text[..index]);
            case "insert":
                return Paired(text[..index]) + With + Paired(text[index..]);
            case "replace":
                return Paired(text[..index]) + With + Paired(text[Math.Min(text.Length, index + Count)..]);
        }

        return string.Join('\n', lines);
    }

    // Half a surrogate pair cannot come out of a file.
    private static string Paired(string text) =>
        text.Length > 0 && char.IsLowSurrogate(text[0]) ? text[1..] : text.Length > 0 && char.IsHighSurrogate(text[^1]) ? text[..^1] : text;
}
