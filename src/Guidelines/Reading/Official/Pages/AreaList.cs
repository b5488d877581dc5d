using Guidelines.Diagnostics;

namespace Guidelines.Reading.Official.Pages;

/// <summary>Puts the area names of a domain together from their lines, and leaves the preamble that may follow them.</summary>
internal sealed class AreaList(ReaderContext context, DraftDomain domain, Grammar grammar)
{
    private readonly string _domainId = context.Vocabulary.DomainNamed(domain.Name)?.Id ?? "";

    /// <summary>Whether a line can be an area's name rather than a statement.</summary>
    public bool MayBeArea(string text, bool isUnmarked)
    {
        if (IsKnown(text) || (text.Length > 0 && char.IsLower(text[0])))
        {
            return true;
        }

        var words = text.Split(' ');
        var isPreamble = isUnmarked && text.EndsWith(':');
        return isPreamble || (words.Length <= 9 && text[^1] is not (':' or '.') && !grammar.BeginsStatement(words, 0, strict: false));
    }

    /// <summary>How many lines a preamble takes that stands above the areas; 0 where none does.</summary>
    public int LeadingPreamble(IReadOnlyList<PageLine> lines, int end)
    {
        var colon = lines.Take(Math.Min(end, 3)).ToList().FindIndex(line => line.Text.EndsWith(':'));
        return colon >= 0 && colon + 1 < end && lines.Take(colon + 1).All(line => !IsKnown(line.Text)) && lines[0].Text.Split(' ').Length > 3 ? colon + 1 : 0;
    }

    /// <summary>Takes the areas into the domain; returns the lines of the preamble after them.</summary>
    public IReadOnlyList<PageLine> Read(IReadOnlyList<PageLine> lines)
    {
        var end = PreambleStart(lines);
        var hasSpacers = lines.Take(end).Skip(1).Any(line => line.AfterSpacer);
        for (var i = 0; i < end;)
        {
            var length = KnownLength(lines, i, end) ?? UnknownLength(lines, i, end, hasSpacers);
            var name = lines.Skip(i).Take(length).Select(line => Unnumbered(line.Text)).Aggregate((before, next) => Lines.Join(before, next));
            domain.Areas.Add(new DraftArea(name, context.Source.At(lines[i].Number, lines[i].Column)));
            if (length > 1)
            {
                context.Log.Add(Rules.BreakRecovered, context.Source.At(lines[i].Number), $"an area's name broken over {length} lines, joined");
            }

            i += length;
        }

        return [.. lines.Skip(end)];
    }

    private static string Unnumbered(string text) => RequirementsBuilder.IsNumbered(text, out var plain) ? plain : text;

    private bool IsKnown(string name) => context.Vocabulary.AreaNamed(_domainId, Unnumbered(name)) is not null || context.Vocabulary.AreaNearlyNamed(_domainId, Unnumbered(name)) is not null;

    // The lines of a trailing preamble: from the last larger gap, or the last line that begins a sentence, to its colon.
    private int PreambleStart(IReadOnlyList<PageLine> lines)
    {
        if (lines.Count == 0 || !lines[^1].Text.EndsWith(':'))
        {
            return lines.Count;
        }

        for (var i = lines.Count - 1; i > Math.Max(-1, lines.Count - 5); i--)
        {
            if (Grammar.IsCapitalized(lines[i].Text) && (lines[i].AfterSpacer || i == 0 || IsKnown(lines[i - 1].Text) || !Paragraphs.IsOpen(lines[i - 1].Text)))
            {
                return i;
            }
        }

        return lines.Count - 1;
    }

    // The longest run of lines that gives a known name; a misprinted one only where no exact one is found.
    private int? KnownLength(IReadOnlyList<PageLine> lines, int start, int end)
    {
        var candidates = Enumerable.Range(1, Math.Min(4, end - start)).Reverse()
            .Select(length => (Length: length, Name: lines.Skip(start).Take(length).Select(line => Unnumbered(line.Text)).Aggregate((before, next) => Lines.Join(before, next)))).ToList();
        var exact = candidates.Find(candidate => context.Vocabulary.AreaNamed(_domainId, candidate.Name) is not null);
        var near = exact.Length > 0 ? exact : candidates.Find(candidate => context.Vocabulary.AreaNearlyNamed(_domainId, candidate.Name) is not null);
        return near.Length > 0 ? near.Length : null;
    }

    // A name that nobody knows goes on while the layout or an open end says so.
    private int UnknownLength(IReadOnlyList<PageLine> lines, int start, int end, bool hasSpacers)
    {
        var length = 1;
        while (start + length < end)
        {
            var (before, line) = (lines[start + length - 1].Text, lines[start + length]);
            var isOpen = Paragraphs.IsOpen(before) || line.Text[0] is '&' || line.Text.StartsWith("and ", StringComparison.Ordinal);
            var goesOn = isOpen || (!line.AfterSpacer && hasSpacers) || (char.IsUpper(lines[start].Text[0]) && char.IsLower(line.Text[0]));
            if (!goesOn || RequirementsBuilder.IsNumbered(line.Text, out _) || IsKnown(line.Text))
            {
                break;
            }

            length++;
        }

        return length;
    }
}
