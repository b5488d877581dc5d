using Guidelines.Diagnostics;
using Guidelines.Reading.Official.Pages;
using Guidelines.Reading.Official.Tables;

namespace Guidelines.Reading.Official.Markdown;

/// <summary>Reads one domain of a Markdown guideline: areas as a list or as headings, statements as a list or in a pipe table.</summary>
internal sealed class MarkdownDomain
{
    private readonly ReaderContext _context;
    private readonly DraftDocument _document;
    private readonly Grammar _grammar;
    private readonly CellText _cells;
    private readonly DraftDomain _domain;
    private readonly AreaList _areas;
    private Mode _mode;
    private string? _area;
    private string? _preamble;
    private int _preambleLine;
    private int _behaviorsBefore;
    private IReadOnlyList<string> _codes = [];

    public MarkdownDomain(ReaderContext context, DraftDocument document, MarkdownLine heading, Grammar grammar, CellText cells)
    {
        (_context, _document, _grammar, _cells) = (context, document, grammar, cells);
        _domain = new DraftDomain { Name = heading.Text.TrimEnd(':'), Place = context.Source.At(heading.Line) };
        document.Domains.Add(_domain);
        _areas = new AreaList(context, _domain, grammar);
    }

    private enum Mode
    {
        Unknown,
        Areas,
        Behaviors,
    }

    public bool IsArea(string text) => _context.Vocabulary.DomainNamed(_domain.Name) is { } domain && _context.Vocabulary.AreaNamed(domain.Id, text) is not null;

    /// <summary>Takes a heading inside the domain: over the areas, over the behaviors, or an area's name.</summary>
    public bool Heading(MarkdownLine line)
    {
        if (Headings.Areas(line.Text) is { } kind)
        {
            if (_domain.Behaviors.Count == 0 && _domain.Areas.Count == 0)
            {
                _domain.AreaKind = kind;
            }

            _mode = Mode.Areas;
            return true;
        }

        if (Headings.AsDemonstratedBy(line.Text))
        {
            _mode = Mode.Behaviors;
            return true;
        }

        if (!IsArea(line.Text))
        {
            return false;
        }

        BeginArea(line.Text, line.Line);
        _mode = Mode.Behaviors;
        return true;
    }

    public bool Take(MarkdownLine line)
    {
        switch (line.Kind)
        {
            case MarkdownKind.Item when line.Depth == 1 && _mode is not Mode.Behaviors && _areas.MayBeArea(line.Text, isUnmarked: false):
                _domain.Areas.Add(new DraftArea(line.Text, _context.Source.At(line.Line)));
                return true;
            case MarkdownKind.Item when line.Depth == 1 || _domain.Behaviors.Count == 0:
                Statement(line.Text, line.Line);
                _mode = Mode.Behaviors;
                return true;
            case MarkdownKind.Item:
                _domain.Behaviors[^1].Elements.Add(new DraftElement { Place = _context.Source.At(line.Line), Text = line.Text });
                return true;
            case MarkdownKind.Row:
                return Row(line);
            case MarkdownKind.Quote:
            case MarkdownKind.Paragraph when line.Text.EndsWith(':'):
                Finish();
                (_preamble, _codes) = DesignationCodes.Take(line.Text, _context.Vocabulary.Level(_document.Level));
                (_preambleLine, _behaviorsBefore) = (line.Line, _domain.Behaviors.Count);
                return true;
            case MarkdownKind.Paragraph when line.Text.StartsWith("Note:", StringComparison.OrdinalIgnoreCase) && _domain.Behaviors.Count > 0:
                _domain.Behaviors[^1].AddNote(line.Text);
                return true;
            case MarkdownKind.Paragraph when _grammar.BeginsStatement(line.Text.Split(' '), 0, strict: false):
                Split(line.Text, line.Line, 1);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reports a preamble that no statement follows.</summary>
    public void Finish()
    {
        if (_preambleLine > 0 && _domain.Behaviors.Count == _behaviorsBefore)
        {
            _context.Log.Add(Rules.LineNotHeld, _context.Source.At(_preambleLine), $"no statement follows the preamble '{_preamble}', so nothing holds it");
        }
    }

    private bool Row(MarkdownLine line)
    {
        var cells = line.Text.Split('\t');
        if (cells.Length >= 2 && Headings.Areas(cells[0]) is { } && Headings.AsDemonstratedBy(cells[1]))
        {
            return true;
        }

        if (cells[0].Length > 0)
        {
            BeginArea(Lines.Clean(_cells.Read(cells[0], _context.Source.At(line.Line))), line.Line);
        }

        foreach (var cell in cells.Skip(1).Where(cell => cell.Length > 0))
        {
            // In a pipe table a line break is all there is to part statements with.
            Split(Lines.Clean(_cells.Read(cell.Replace("<br>", " • ", StringComparison.OrdinalIgnoreCase).Replace("<br/>", " • ", StringComparison.OrdinalIgnoreCase), _context.Source.At(line.Line))), line.Line, cells[0].Length + 3);
        }

        return true;
    }

    private void BeginArea(string name, int line)
    {
        _area = name;
        if (!_domain.Areas.Exists(area => area.Name == name))
        {
            _domain.Areas.Add(new DraftArea(name, _context.Source.At(line)));
        }
    }

    private void Split(string text, int line, int column)
    {
        foreach (var statement in new StatementSplitter(_grammar).Split(text))
        {
            var behavior = Statement(statement.Text, line, column);
            behavior.Elements.AddRange(statement.Elements.Select(element => new DraftElement { Place = behavior.Place, Text = element.Text }));
            if (statement.Recovered)
            {
                _context.Log.Add(Rules.BulletRecovered, behavior.Place, "a statement without its bullet was told from the one before it by grammar");
            }
        }
    }

    private DraftBehavior Statement(string text, int line, int column = 1)
    {
        var (body, codes) = DesignationCodes.Take(text, _context.Vocabulary.Level(_document.Level));
        var behavior = new DraftBehavior { Place = _context.Source.At(line, column), Text = body, Preamble = _preamble, Area = _area, Designations = codes.Count > 0 ? codes : _codes };
        _domain.Behaviors.Add(behavior);
        return behavior;
    }
}
