using Guidelines.Diagnostics;

namespace Guidelines.Reading.Official.Tables;

/// <summary>Joins the rows of a table to areas: a row without area goes on with the one before, a name may break over rows.</summary>
internal sealed class AreaRows(ReaderContext context)
{
    private readonly List<TableCell> _cells = [];
    private DraftDomain? _domain;
    private DraftArea? _area;
    private Action<TableCell, DraftArea?>? _addCell;

    public void Add(DraftDomain domain, TableCell[] cells, Action<TableCell, DraftArea?> addCell)
    {
        if (domain != _domain)
        {
            Finish();
        }

        (_domain, _addCell) = (domain, addCell);
        var name = Lines.Clean(cells[0].Text).Trim('•', '-', '*', ' ');
        var number = RequirementsBuilder.IsNumbered(name, out var unnumbered);
        name = number ? unnumbered : name;
        if (name.Length > 0)
        {
            Area(name, cells[0].Line);
        }

        _cells.AddRange(cells.Skip(1).Where(cell => !string.IsNullOrWhiteSpace(cell.Text)));
    }

    /// <summary>Adds a line that belongs to the last cell or name; false where there is neither.</summary>
    public bool Continue(string text, int line)
    {
        if (_cells.Count > 0)
        {
            _cells[^1] = _cells[^1] with { Text = Lines.Join(Lines.Clean(_cells[^1].Text), text) };
            context.Log.Add(Rules.BreakRecovered, context.Source.At(line), "a table cell broken over lines, joined");
        }
        else if (_area is not null)
        {
            Area(text, line);
        }

        return _cells.Count > 0 || _area is not null;
    }

    public void Finish()
    {
        if (_domain is not null && _area is not null && _cells.Count == 0)
        {
            context.Log.Add(Rules.TruncatedTable, _area.Place, $"the row of area '{_area.Name}' has no behaviors; the table may break off here");
        }

        if (_domain is not null)
        {
            var area = _area is null ? null : _domain.Areas.Find(known => known.Name == _area.Name);
            if (area is null && _area is not null)
            {
                area = _area;
                _domain.Areas.Add(area);
            }

            foreach (var cell in _cells)
            {
                _addCell!(cell, area);
            }
        }

        _cells.Clear();
        _area = null;
    }

    private void Area(string name, int line)
    {
        if (_area is not null && IsOneName(_area.Name, name))
        {
            context.Log.Add(Rules.BreakRecovered, context.Source.At(line), "an area's name broken over rows, joined");
            _area = _area with { Name = Lines.Join(_area.Name, name) };
            return;
        }

        Finish();
        _area = new DraftArea(name, context.Source.At(line));
    }

    // The name so far cannot end where it does, or the next one cannot begin so, and the two together may be known.
    private bool IsOneName(string before, string next)
    {
        var domainId = context.Vocabulary.DomainNamed(_domain!.Name)?.Id ?? "";
        if (context.Vocabulary.AreaNamed(domainId, Lines.Join(before, next)) is not null)
        {
            return true;
        }

        var last = before[(before.LastIndexOf(' ') + 1)..];
        var isOpen = before[^1] is '&' or '/' or ',' or '-' || (char.IsLower(last[0]) && Grammar.IsConnective(last));
        return context.Vocabulary.AreaNamed(domainId, before) is null && (isOpen || next[0] is '&' or '/' || next.StartsWith("and ", StringComparison.OrdinalIgnoreCase));
    }
}
