using Guidelines.Reading.Official.Pages;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official.Slides;

/// <summary>Reads a table of two columns, domain and areas, that was flattened: a domain's name, then its areas parted by semicolons or commas.</summary>
internal static class OverviewTable
{
    public static IEnumerable<DraftDomain> Read(ReaderContext context, IReadOnlyList<PageLine> slide, int start, LineLedger ledger)
    {
        var domains = new List<(DraftDomain Domain, string Areas)>();
        for (var i = start; i < slide.Count; i++)
        {
            ledger.Hold(slide[i].Number);
            if (DomainAt(context, slide, i) is { } found && !(domains.Count > 0 && Paragraphs.IsOpen(slide[i - 1].Text)))
            {
                domains.Add((new DraftDomain { Name = found.Name, Place = context.Source.At(slide[i].Number) }, found.After));
                for (var taken = 1; taken < found.Lines; taken++)
                {
                    ledger.Hold(slide[++i].Number);
                }
            }
            else if (domains.Count > 0)
            {
                domains[^1] = (domains[^1].Domain, Lines.Join(domains[^1].Areas, slide[i].Text));
            }
        }

        for (var i = 0; i < start; i++)
        {
            ledger.Furniture(slide[i].Number);
        }

        foreach (var (domain, areas) in domains)
        {
            var id = context.Vocabulary.DomainNamed(domain.Name)!.Id;
            domain.Areas.AddRange(Areas(context.Vocabulary, id, areas).Select(name => new DraftArea(name, domain.Place)));
            yield return domain;
        }
    }

    /// <summary>Names parted by semicolons; by commas only where a name with commas is not known.</summary>
    public static IEnumerable<string> Areas(GuidelineVocabulary vocabulary, string domainId, string text)
    {
        foreach (var part in text.Split([';', '•', '▪', '\uF0A7'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var pieces = part.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < pieces.Length;)
            {
                var length = Enumerable.Range(1, pieces.Length - i).Reverse().FirstOrDefault(count => vocabulary.AreaNamed(domainId, string.Join(", ", pieces[i..(i + count)])) is not null, 1);
                yield return string.Join(", ", pieces[i..(i + length)]);
                i += length;
            }
        }
    }

    // The longest domain name that the words from here on begin with, over one or two lines.
    private static (string Name, string After, int Lines)? DomainAt(ReaderContext context, IReadOnlyList<PageLine> slide, int index)
    {
        (string, string, int)? best = null;
        var words = new List<string>();
        for (var used = 1; used <= 2 && index + used <= slide.Count; used++)
        {
            var first = words.Count;
            words.AddRange(slide[index + used - 1].Text.Split(' '));
            for (var count = words.Count; count > first; count--)
            {
                var name = string.Join(' ', words.Take(count));
                if (Grammar.IsCapitalized(name) && context.Headings.Domain(name) is not null)
                {
                    best = (name, string.Join(' ', words.Skip(count)), used);
                    break;
                }
            }
        }

        return best;
    }
}
