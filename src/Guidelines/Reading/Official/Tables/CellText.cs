using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Guidelines.Diagnostics;

namespace Guidelines.Reading.Official.Tables;

/// <summary>
/// The plain text of a table cell that may hold HTML lists, closed or not. List items come out behind the glyphs
/// <c>•</c> and <c>◦</c>; markup that is neither list nor emphasis stays as the text that it was.
/// </summary>
internal sealed class CellText(DiagnosticLog log)
{
    // No cell of a guideline holds so many; lists that are never closed would nest as deep.
    private const int MostTags = 1000;

    private static readonly HtmlParser Parser = new();
    private static readonly HashSet<string> Transparent = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "mark", "s", "small", "span", "strong", "sub", "sup", "u",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal) { "p", "div", "br", "ul", "ol", "li", "tbody", "tr", "td", "section" };

    private readonly List<Place> _unclosed = [];

    public string Read(string cell, Place place)
    {
        if (!LooksLikeMarkup(cell))
        {
            return cell.Contains('&', StringComparison.Ordinal) && cell.Contains(';', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(cell) : cell;
        }

        if (cell.Count(c => c is '<') > MostTags)
        {
            log.Add(Rules.MarkupInText, place, $"the cell holds more than {MostTags} tags, as no guideline does; it is kept as the text that it is");
            return cell;
        }

        var fragment = Parser.ParseFragment(cell, null!);
        if (fragment.OfType<IElement>().SelectMany(element => element.QuerySelectorAll("*").Prepend(element)).Any(element => element.Attributes.Any(attribute => attribute.Value.AsSpan().ContainsAny('<', '>'))))
        {
            log.Add(Rules.MarkupInText, place, "a quotation mark inside a tag is not closed; the cell is kept as the text that it is");
            return cell;
        }

        var text = new StringBuilder();
        foreach (var node in fragment)
        {
            Append(node, 0, text, place);
        }

        if (Count(cell, "<ul") + Count(cell, "<ol") > Count(cell, "</ul") + Count(cell, "</ol"))
        {
            _unclosed.Add(place);
        }

        if (cell.LastIndexOf('<') > cell.LastIndexOf('>'))
        {
            log.Add(Rules.TruncatedTable, place, "the cell breaks off inside a tag; text may be missing");
        }

        return text.ToString();
    }

    /// <summary>Reports once what is wrong with many cells.</summary>
    public void Finish()
    {
        if (_unclosed.Count > 0)
        {
            log.Add(Rules.UnclosedMarkup, _unclosed[0], $"lists in {_unclosed.Count} cells are not closed; each is read to its cell's end");
        }
    }

    private void Append(INode node, int depth, StringBuilder text, Place place)
    {
        if (node is IText literal)
        {
            text.Append(literal.Data);
            return;
        }

        if (node is not IElement element)
        {
            return;
        }

        switch (element.LocalName)
        {
            case "html" or "head" or "body":
                Children(element, depth, text, place);
                break;
            case "li":
                text.Append(depth > 1 ? " ◦ " : " • ");
                Children(element, depth, text, place);
                break;
            case "ul" or "ol":
                // A list inside a statement whose items have no marks of their own holds elements; after a colon that is plain.
                if (depth > 0 && element.QuerySelector("li") is null && !StartsWithGlyph(element) && !text.ToString().TrimEnd().EndsWith(':'))
                {
                    text.Append(" ◦ ");
                }

                Children(element, depth + 1, text.Append(' '), place);
                break;
            case var name when Blocks.Contains(name):
                Children(element, depth, text.Append(' '), place);
                text.Append(' ');
                break;
            case var name when Transparent.Contains(name):
                Children(element, depth, text, place);
                break;
            case var name:
                log.Add(Rules.MarkupInText, place, $"<{name}> is no list; it is kept as the text that it is");
                text.Append(element.OuterHtml);
                break;
        }
    }

    private void Children(INode node, int depth, StringBuilder text, Place place)
    {
        foreach (var child in node.ChildNodes)
        {
            Append(child, depth, text, place);
        }
    }

    private static bool StartsWithGlyph(IElement list) => list.TextContent.TrimStart() is { Length: > 0 } text && text[0] is '•' or '◦' or '-' or '▪' or '○';

    private static bool LooksLikeMarkup(string cell)
    {
        var at = cell.IndexOf('<', StringComparison.Ordinal);
        return at >= 0 && at + 1 < cell.Length && (char.IsAsciiLetter(cell[at + 1]) || cell[at + 1] is '/' or '!');
    }

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.OrdinalIgnoreCase))
        {
            count++;
        }

        return count;
    }
}
