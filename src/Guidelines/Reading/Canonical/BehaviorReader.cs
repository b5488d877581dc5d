using System.Text.RegularExpressions;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;
using Markdig.Syntax;

namespace Guidelines.Reading.Canonical;

/// <summary>Reads the behaviors of one domain with their preambles, elements and notes.</summary>
/// <param name="file">The file.</param>
/// <param name="domain">The domain's id; null where it cannot be told.</param>
/// <param name="areas">The areas that the domain lists.</param>
/// <param name="level">The level, for its designations.</param>
internal sealed partial class BehaviorReader(FileContext file, string? domain, IReadOnlyCollection<AreaName> areas, LevelEntry? level)
{
    public const string NoteMark = "Note:";

    /// <summary>A quote governs the lists after it; an empty one ends a group without beginning another.</summary>
    public IEnumerable<Behavior> Read(IReadOnlyList<Block> blocks)
    {
        var preamble = (string?)null;
        var idleQuote = (QuoteBlock?)null;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case QuoteBlock quote:
                    ReportIdle(idleQuote);
                    preamble = ReadPreamble(quote);
                    idleQuote = preamble is null ? null : quote;
                    break;
                case ListBlock list:
                    idleQuote = null;
                    foreach (var (item, line) in file.Items(list, "a behavior"))
                    {
                        if (ReadBehavior(item, line, preamble) is { } behavior)
                        {
                            yield return behavior;
                        }
                    }

                    break;
                default:
                    file.Unexpected(block, $"behaviors are a list, with a quote as preamble over a group; {FileContext.Name(block)} has no meaning here");
                    break;
            }
        }

        ReportIdle(idleQuote);
    }

    private void ReportIdle(QuoteBlock? quote)
    {
        if (quote is not null)
        {
            file.Unexpected(quote, "this preamble stands over no list");
        }
    }

    private string? ReadPreamble(QuoteBlock quote)
    {
        var paragraphs = file.Paragraphs(quote, "a preamble").ToList();
        if (paragraphs.Count > 1)
        {
            file.Unexpected(quote, "a preamble is one paragraph");
        }

        return paragraphs.Count == 0 ? null : string.Join(' ', paragraphs);
    }

    private Behavior? ReadBehavior(ListItemBlock item, ParagraphBlock line, string? preamble)
    {
        var text = file.Text(line, "a behavior");
        var attributes = file.Attributes(line, "area", "designations");
        var id = file.FullId(attributes, file.At(line), "a behavior", $"{domain ?? "thi"}-01", domain is null ? null : IsOfDomain);
        var elements = new List<Element>();
        var note = (string?)null;
        foreach (var block in item.Skip(1))
        {
            switch (block)
            {
                case ListBlock list:
                    elements.AddRange(ReadElements(list, attributes.Id));
                    break;
                case ParagraphBlock paragraph when note is null && ReadNote(paragraph) is { } read:
                    note = read;
                    break;
                default:
                    file.Unexpected(block, $"below a behavior stand its elements and one paragraph that begins with '{NoteMark}'; {FileContext.Name(block)} has no meaning here");
                    break;
            }
        }

        return id is null ? null : new Behavior
        {
            Id = id,
            Text = text,
            Elements = elements.ToValueList(),
            Preamble = preamble,
            Designations = DesignationCodes.Check(attributes.Words("designations"), attributes.Place, level, file.Log),
            AreaId = ReadArea(attributes),
            Note = note,
        };
    }

    private bool IsOfDomain(string id) => id.StartsWith(domain + "-", StringComparison.Ordinal) && Number().IsMatch(id.AsSpan(domain!.Length + 1));

    private string? ReadArea(BlockAttributes attributes)
    {
        var area = attributes.Text("area");
        if (area is not null && areas.All(listed => listed.Id != area))
        {
            file.Log.Add(Rules.AreaNotListed, attributes.Place, $"'{area}' is not among the areas that {domain ?? "the domain"} lists");
        }

        return area;
    }

    private IEnumerable<Element> ReadElements(ListBlock list, string? behavior)
    {
        foreach (var (item, line) in file.Items(list, "an element"))
        {
            file.NothingBelow(item, "an element");
            var text = file.Text(line, "an element");
            var scheme = behavior is null ? null : (Func<string, bool>)(id => id.StartsWith(behavior, StringComparison.Ordinal) && Letters().IsMatch(id.AsSpan(behavior.Length)));
            if (file.FullId(file.Attributes(line), file.At(line), "an element", $"{behavior ?? "thi-01"}a", scheme) is { } id)
            {
                yield return new Element { Id = id, Text = text };
            }
        }
    }

    private string? ReadNote(ParagraphBlock paragraph)
    {
        // Looked at in the source first, so that a paragraph that is no note is not read, and reported on, twice.
        if (!file.Source.Text.AsSpan(paragraph.Span.Start).StartsWith(NoteMark, StringComparison.Ordinal))
        {
            return null;
        }

        var note = file.PlainText(paragraph)[NoteMark.Length..].TrimStart();
        if (note.Length == 0)
        {
            file.Log.Add(Rules.EmptyText, file.At(paragraph), "a note has no text");
        }

        return note;
    }

    [GeneratedRegex(@"\A[0-9]{2,3}\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"\A[a-z]{1,2}\z")]
    private static partial Regex Letters();
}
