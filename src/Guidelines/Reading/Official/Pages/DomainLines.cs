using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official.Pages;

/// <summary>Reads the lines of one domain: its areas, then its statements with preambles, elements and notes.</summary>
internal sealed class DomainLines(ReaderContext context, LevelEntry level, MarkStyle style, IReadOnlySet<string> words, Grammar grammar)
{
    private DraftDomain _domain = null!;
    private string? _preamble;
    private PageLine? _preambleLine;
    private int _behaviorsBefore;
    private IReadOnlyList<string> _groupCodes = [];
    private PageLine? _previous;
    private double _width;
    private bool _isByArea;
    private string? _area;

    public void Read(DraftDomain domain, IReadOnlyList<PageLine> lines)
    {
        _domain = domain;
        var areas = new AreaList(context, domain, grammar);

        // The heading over the areas may stand below them; the one over the statements parts them from the areas.
        foreach (var kind in lines.Select(line => Headings.Areas(line.Text)).OfType<AreaKind>().Take(1))
        {
            domain.AreaKind = kind;
        }

        lines = [.. lines.Where(line => Headings.Areas(line.Text) is null)];
        var separator = lines.ToList().FindIndex(line => Headings.AsDemonstratedBy(line.Text));
        separator = separator == lines.Count - 1 ? -1 : separator;
        lines = [.. lines.Where((line, i) => i == separator || !Headings.AsDemonstratedBy(line.Text))];
        var right = lines.ToList().FindIndex(line => line.IsRight);
        var start = 0;
        while (start < lines.Count && (separator >= 0 ? start < separator : right >= 0 ? start < right : !IsStatement(lines[start], areas)))
        {
            start++;
        }

        var head = areas.LeadingPreamble(lines, start);
        var rest = areas.Read([.. lines.Skip(head).Take(start - head).Select(line => line with { Text = style.Of(line).Text })]);
        if (head + rest.Count > 0)
        {
            Preamble(string.Join(' ', lines.Take(head).Concat(rest).Select(line => line.Text)), rest.Count > 0 ? rest[0] : lines[0]);
        }

        var behaviors = lines.Skip(separator >= 0 ? separator + 1 : start).ToList();
        _isByArea = Enumerable.Range(0, behaviors.Count).Any(i => AreaLength(behaviors, i) > 0);
        _area = _isByArea && domain.Areas.Count == 1 ? domain.Areas[0].Name : null;
        if (style.IsNone)
        {
            RunningText(behaviors);
        }
        else
        {
            MarkedLines(behaviors);
        }

        ReportIdlePreamble();
        foreach (var behavior in domain.Behaviors)
        {
            var (text, codes) = DesignationCodes.Take(behavior.Text, level);
            behavior.Text = text;
            behavior.Designations = codes.Count > 0 ? codes : behavior.Designations;
        }
    }

    private void MarkedLines(List<PageLine> behaviors)
    {
        _width = behaviors.Count == 0 ? 0 : behaviors.Max(line => Paragraphs.Width(line.Text));
        for (var i = 0; i < behaviors.Count; i++)
        {
            i += Line(behaviors, i);
            _previous = behaviors[Math.Min(i, behaviors.Count - 1)];
        }
    }

    private bool IsStatement(PageLine line, AreaList areas)
    {
        var (mark, text) = style.Of(line);
        return (mark is not Mark.None || style.IsNone) && !areas.MayBeArea(text, mark is Mark.None);
    }

    // Takes the line at i; returns how many further lines it took.
    private int Line(List<PageLine> lines, int i)
    {
        var line = lines[i];
        var (mark, text) = style.Of(line);
        var last = _domain.Behaviors.Count == 0 ? null : _domain.Behaviors[^1];
        if (last is not null && text.StartsWith("Note:", StringComparison.OrdinalIgnoreCase))
        {
            last.AddNote(text);
            return 0;
        }

        if (_isByArea && AreaLength(lines, i) is var length and > 0)
        {
            BeginArea(lines, i, length);
            return length - 1;
        }

        switch (mark)
        {
            case Mark.Bullet when style.IsParagraphs && text.EndsWith(':') && !grammar.BeginsStatement(text.Split(' '), 0, strict: false):
                Preamble(text, line);
                return 0;
            case Mark.Bullet when last is not null && IsElementOf(last, text):
                last.Elements.Add(new DraftElement { Place = context.Source.At(line.Number, line.Column), Text = text });
                context.Log.Add(Rules.BulletRecovered, last.Elements[^1].Place, "an item below a lead-in was told to be its element by its form");
                return 0;
            case Mark.Bullet:
                _domain.Behaviors.Add(new DraftBehavior { Place = context.Source.At(line.Number, line.Column), Text = text, Preamble = _preamble, Area = _area, Designations = _groupCodes });
                return 0;
            case Mark.Element when last is not null:
                last.Elements.Add(new DraftElement { Place = context.Source.At(line.Number, line.Column), Text = text });
                return 0;
        }

        var preamble = PreambleLength(lines, i);
        if (preamble > 0)
        {
            Preamble(string.Join(' ', lines.Skip(i).Take(preamble).Select(part => part.Text)), line);
            return preamble - 1;
        }

        if (last is null)
        {
            context.Log.Add(Rules.LineNotHeld, context.Source.At(line.Number), "this line stands before the first statement of its domain and is neither area nor preamble; a preamble ends in a colon");
        }
        else if (last.Note is not null)
        {
            last.Note = Lines.Join(last.Note, text, words);
        }
        else if (last.Elements.Count > 0)
        {
            last.Elements[^1].Text = Lines.Join(last.Elements[^1].Text, text, words);
        }
        else
        {
            last.Text = Lines.Join(last.Text, text, words);
        }

        if (line.AfterPageBreak && last is not null)
        {
            context.Log.Add(Rules.BreakRecovered, context.Source.At(line.Number), "a statement broken by a page, joined");
        }

        return 0;
    }

    // Where areas and statements alternate, the edition ties each statement to the area above it: how many lines from here
    // on are such an area's name. Only a capital tells it from the end of a statement.
    private int AreaLength(List<PageLine> lines, int i)
    {
        var domainId = context.Vocabulary.DomainNamed(_domain.Name)?.Id;
        if (domainId is null || !Grammar.IsCapitalized(lines[i].Text) || lines[i].Text.EndsWith(':') || (i > 0 && Paragraphs.IsOpen(lines[i - 1].Text)))
        {
            return 0;
        }

        return Enumerable.Range(1, Math.Min(3, lines.Count - i)).LastOrDefault(length => context.Vocabulary.AreaNamed(domainId, AreaAt(lines, i, length)) is not null);
    }

    private void BeginArea(List<PageLine> lines, int i, int length)
    {
        _area = AreaAt(lines, i, length);
        if (!_domain.Areas.Exists(known => known.Name == _area))
        {
            _domain.Areas.Add(new DraftArea(_area, context.Source.At(lines[i].Number, lines[i].Column)));
        }
    }

    private static string AreaAt(List<PageLine> lines, int i, int length) => Lines.JoinAll(lines.Skip(i).Take(length).Select(line => line.Text));

    // After a lead-in, items marked like statements are its elements as long as they do not begin like statements.
    private bool IsElementOf(DraftBehavior last, string text) =>
        last.Text.EndsWith(':') && !grammar.BeginsStatement(text.Split(' '), 0, strict: false)
        && (last.Elements.Count == 0 || Grammar.FormOf(text.Split(' ')[0]) == Grammar.FormOf(last.Elements[0].Text.Split(' ')[0]) || !Grammar.IsCapitalized(text));

    // A preamble: lines without mark that begin a sentence, end in a colon, and stand over a statement, not over elements.
    private int PreambleLength(List<PageLine> lines, int i)
    {
        if (!Grammar.IsCapitalized(lines[i].Text) || (!lines[i].AfterSpacer && _previous is not null && Paragraphs.IsOpen(_previous.Text)))
        {
            return 0;
        }

        for (var end = i; end < Math.Min(lines.Count, i + 4); end++)
        {
            if (end > i && style.Of(lines[end]).Mark is not Mark.None)
            {
                return 0;
            }

            if (lines[end].Text.EndsWith(':'))
            {
                var next = end + 1 < lines.Count ? style.Of(lines[end + 1]) : default;
                var standsApart = lines[i].AfterSpacer || _previous is null || Paragraphs.Fits(_previous.Text, lines[i].Text.Split(' ')[0], _width);
                return next.Mark is Mark.Bullet && standsApart ? end - i + 1 : 0;
            }
        }

        return 0;
    }

    private void Preamble(string text, PageLine line)
    {
        ReportIdlePreamble();
        (_preamble, _groupCodes) = DesignationCodes.Take(text, level);
        (_preambleLine, _behaviorsBefore) = (line, _domain.Behaviors.Count);
    }

    private void ReportIdlePreamble()
    {
        if (_preambleLine is { } line && _domain.Behaviors.Count == _behaviorsBefore)
        {
            context.Log.Add(Rules.LineNotHeld, context.Source.At(line.Number, line.Column), $"no statement follows the preamble '{_preamble}', so nothing holds it");
        }
    }

    // Where every bullet is lost, grammar alone tells the statements apart.
    private void RunningText(List<PageLine> lines)
    {
        var start = 0;
        for (var i = 0; i <= lines.Count; i++)
        {
            var length = i < lines.Count && _isByArea ? AreaLength(lines, i) : 0;
            if (i == lines.Count || length > 0)
            {
                Run(lines[start..i]);
                start = i + length;
            }

            if (length > 0)
            {
                BeginArea(lines, i, length);
                i += length - 1;
            }
        }
    }

    private void Run(List<PageLine> lines)
    {
        foreach (var behavior in RunningStatements.Read(lines, context, grammar, words))
        {
            _domain.Behaviors.Add(new DraftBehavior { Place = behavior.Place, Text = behavior.Text, Preamble = _preamble, Area = _area, Designations = _groupCodes });
            _domain.Behaviors[^1].Elements.AddRange(behavior.Elements);
        }
    }
}
