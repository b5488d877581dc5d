using System.Globalization;
using System.Text;
using Guidelines.Documents;

namespace Guidelines.Search.Engines;

/// <summary>Texts as FTS5 takes them: nothing that a user or an author wrote is syntax to it.</summary>
internal static class FtsText
{
    public const char MarkStart = '\u0001';
    public const char MarkEnd = '\u0002';

    /// <summary>A string literal of the words of a phrase; null where there is not a letter or digit in it.</summary>
    public static string? Literal(Phrase phrase)
    {
        var literal = new StringBuilder("\"");
        var hasWord = false;
        foreach (var rune in phrase.ToString().EnumerateRunes())
        {
            var isWord = Rune.IsLetterOrDigit(rune);
            hasWord |= isWord;
            literal.Append(isWord || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? rune.ToString() : " ");
        }

        return hasWord ? literal.Append('"').ToString() : null;
    }

    /// <summary>Any of the phrases, in one column; null where none has a word.</summary>
    public static string? AnyIn(string column, ValueList<Phrase> phrases)
    {
        var literals = phrases.Select(Literal).OfType<string>().ToList();
        return literals.Count == 0 ? null : $"{column} : ({string.Join(" OR ", literals)})";
    }

    /// <summary>A text to index, of the same length: control characters would be taken for marks, or for its end.</summary>
    public static string Indexed(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 ? text : string.Concat(text.Select(c => c < ' ' && c is not '\n' ? ' ' : c));

    /// <summary>Reads the marks out of a highlighted text.</summary>
    public static ValueList<TextMark> MarksOf(string highlighted)
    {
        var marks = new List<TextMark>();
        var (at, start) = (0, 0);
        foreach (var c in highlighted)
        {
            if (c is MarkStart)
            {
                start = at;
            }
            else if (c is MarkEnd)
            {
                Add(new TextMark(start, at - start));
            }
            else
            {
                at++;
            }
        }

        return marks.ToValueList();

        void Add(TextMark mark)
        {
            if (marks is [.., var last] && last.End >= mark.Start)
            {
                marks[^1] = new TextMark(last.Start, mark.End - last.Start);
            }
            else
            {
                marks.Add(mark);
            }
        }
    }
}
