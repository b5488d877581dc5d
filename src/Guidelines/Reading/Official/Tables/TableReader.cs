using Guidelines.Diagnostics;
using Guidelines.Sources;

namespace Guidelines.Reading.Official.Tables;

/// <summary>
/// Reads guidelines whose domains are tab-separated tables of two columns, areas and behaviors, the requirements
/// following under headings on lines of their own (Michigan 2025).
/// </summary>
internal sealed class TableReader : IOfficialReader
{
    public bool Recognizes(ReaderContext context) => context.Source.Lines.Any(line => line.Contains('\t', StringComparison.Ordinal) && IsHeader(line.Split('\t')));

    public ReadingDraft Read(ReaderContext context) => new Run(context).Read();

    /// <summary>Whether these are the two headings of a table of areas and behaviors.</summary>
    public static bool IsHeader(string[] cells) =>
        cells.Length >= 2 && Headings.Areas(cells[0]) is not null && Headings.AsDemonstratedBy(cells[1]);

    /// <summary>One file's reading: walks the lines once and keeps where it is.</summary>
    private sealed class Run(ReaderContext context)
    {
        private readonly SourceText _source = context.Source;
        private readonly LineLedger _ledger = new(context.Source);
        private readonly ReadingDraft _draft = new();
        private readonly AreaRows _rows = new(context);
        private readonly CellStatements _statements = new(context.Log);
        private DraftDocument? _document;
        private DraftDomain? _domain;
        private RequirementsBuilder? _requirements;
        private RequirementLines? _requirementLines;
        private int _lastRow;
        private int _headerLine;
        private bool _saidNoLevel;

        public ReadingDraft Read()
        {
            foreach (var line in _source.Lines.Where(line => line.Contains('\t', StringComparison.Ordinal)))
            {
                _statements.Learn(line.Split('\t').Skip(1));
            }

            for (var number = 1; number <= _source.Lines.Count;)
            {
                var (cells, taken) = QuotedCells.Read(_source.Lines, number - 1);
                for (var further = number + 1; further < number + taken; further++)
                {
                    _ledger.Hold(further);
                }

                if (cells.Length > 1 && !IsPaddedText([.. cells.Select(cell => cell.Text)]))
                {
                    Row(cells, number);
                }
                else if (!string.IsNullOrWhiteSpace(cells[0].Text))
                {
                    Text(Lines.Clean(cells[0].Text), number);
                }

                number += taken;
            }

            Finish();
            CheckEnd();
            if (_document is not null)
            {
                _document.LastLine = _source.LastText();
            }

            _statements.Finish();
            _ledger.Report(context.Log, line => _draft.Documents.Exists(document => line >= document.Place.Line && line <= document.LastLine));
            return _draft;
        }

        // A heading or a paragraph that a spreadsheet padded with empty cells.
        private bool IsPaddedText(string[] cells)
        {
            var text = Lines.Clean(cells[0]);
            return text.Length > 0 && cells.Skip(1).All(string.IsNullOrWhiteSpace) && (_domain is null || context.Headings.Domain(text) is not null || context.Headings.Phase(text) is not null || context.Headings.Level(text) is not null);
        }

        private void Row(TableCell[] row, int number)
        {
            string[] cells = [.. row.Select(cell => cell.Text)];
            _lastRow = number;
            if (cells.All(cell => cell.AsSpan().Trim().TrimStart("-=:|+ ").IsEmpty))
            {
                if (cells.Any(cell => cell.Trim().Length > 0))
                {
                    context.Log.Add(Rules.TableRule, _source.At(number), "a table's rule stands as a row of data; it is passed over");
                }

                _ledger.Hold(number);
            }
            else if (IsHeader(cells))
            {
                EndTable();
                _headerLine = _domain is null ? 0 : number;
                _ledger.Hold(number);
                if (cells.Skip(2).FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell)) is { } extra)
                {
                    context.Log.Add(Rules.LineNotHeld, _source.At(number), $"the table's head has a third column, '{Lines.Clean(extra)}', which is not kept");
                }

                if (_domain is { Behaviors.Count: 0, Areas.Count: 0 } && Headings.Areas(cells[0]) is { } kind)
                {
                    _domain.AreaKind = kind;
                }
            }
            else if (_document is null)
            {
                NoLevel(number);
            }
            else if (_domain is null)
            {
                context.Log.Add(Rules.OutsideDomain, _source.At(number), "a row of a table stands under no domain; a heading such as 'Theoretical Foundations' belongs above the table");
                _ledger.Hold(number);
            }
            else
            {
                _headerLine = 0;
                _ledger.Hold(number);
                _rows.Add(_domain, row, AddCell);
            }
        }

        private void AddCell(TableCell cell, DraftArea? area)
        {
            var place = _source.At(cell.Line, cell.Column);
            if (area is null)
            {
                context.Log.Add(Rules.LineNotHeld, place, "this row names no area and none stands above it; its behaviors are kept without one");
            }

            _statements.Add(_domain!, context.Vocabulary.Level(_document!.Level), cell.Text, place, area, _source.Lines[cell.Line - 1].Length);
        }

        private void Text(string line, int number)
        {
            if (_domain is not null && _requirements is null && _lastRow == number - 1 && _headerLine == 0 && context.Headings.Domain(line) is null && context.Headings.Phase(line) is null)
            {
                // A cell goes on after a line break inside it.
                if (_rows.Continue(line, number))
                {
                    _lastRow = number;
                    _ledger.Hold(number);
                }

                return;
            }

            if (_document is not null && context.Headings.Phase(line) is { } phase && (_requirements is not null || _domain is not null || IsSectionNext(number)))
            {
                EndTable();
                _domain = null;
                _requirements ??= new RequirementsBuilder(_document);
                _requirementLines ??= new RequirementLines(context, _requirements);
                _requirements.Begin(phase);
                _ledger.Hold(number);
            }
            else if (context.Headings.Level(line) is { } level && (level.Level.Id != _document?.Level || _requirements is not null))
            {
                Finish();
                if (_document is not null)
                {
                    _document.LastLine = _source.LastText(number - 1);
                }

                _document = new DraftDocument { Level = level.Level.Id, Title = level.Title, Numeral = level.Numeral, Place = _source.At(number) };
                _draft.Documents.Add(_document);
                _ledger.Hold(number);
            }
            else if (_requirementLines is not null)
            {
                if (_requirementLines.Add(line, number))
                {
                    _ledger.Hold(number);
                }
            }
            else if (IsDomainHeading(line, number))
            {
                BeginDomain(line, number);
            }
            else
            {
                Front(line, number);
            }
        }

        private void BeginDomain(string line, int number)
        {
            EndTable();
            if (_document is null)
            {
                NoLevel(number);
                return;
            }

            _domain = new DraftDomain { Name = line.Trim(':'), Place = _source.At(number) };
            _document.Domains.Add(_domain);
            _ledger.Hold(number);
        }

        // A known name, or whatever heading stands right above a table.
        private bool IsDomainHeading(string line, int number)
        {
            if (context.Headings.Domain(line) is not null)
            {
                return true;
            }

            var next = _source.Lines.Skip(number).FirstOrDefault(after => !string.IsNullOrWhiteSpace(after));
            return line.Length <= 80 && line[^1] is not '.' && next is not null && next.Contains('\t', StringComparison.Ordinal) && IsHeader(next.Split('\t'));
        }

        private bool IsSectionNext(int number)
        {
            var next = _source.Lines.Skip(number).FirstOrDefault(after => !string.IsNullOrWhiteSpace(after));
            return next is not null && context.Headings.Section([Lines.Clean(next)], 0, wholeLines: true) is not null;
        }

        private void Front(string line, int number)
        {
            if (ReadingDraft.Date(line) is { } date)
            {
                _draft.Published ??= date;
                _ledger.Hold(number);
            }
            else if (_document is not null && _domain is null && line.Split(' ').Length > 8)
            {
                _document.About.Add(line);
                _ledger.Hold(number);
            }
            else if (_domain is null)
            {
                _ledger.Furniture(number);
            }
        }

        private void Finish()
        {
            EndTable();
            _requirements?.ResolveFootnotes(context.Log);

            (_domain, _requirements, _requirementLines) = (null, null, null);
        }

        private void EndTable()
        {
            _rows.Finish();
            if (_headerLine > 0 && _document is not null)
            {
                context.Log.Add(Rules.TruncatedTable, _source.At(_headerLine), "the table breaks off: its header has no rows");
            }

            _headerLine = 0;
        }

        // A file that ends inside a row, in the middle of a sentence, was cut.
        private void CheckEnd()
        {
            var last = _domain is null && _requirements is null ? _draft.Documents.LastOrDefault()?.Domains.LastOrDefault()?.Behaviors.LastOrDefault() : null;
            var text = last?.Elements.Count > 0 ? last.Elements[^1].Text : last?.Text;
            if (text is not null && _source.Lines.Skip(_lastRow).All(string.IsNullOrWhiteSpace) && Pages.Paragraphs.IsOpen(text))
            {
                context.Log.Add(Rules.TruncatedTable, _source.At(_lastRow), $"the file breaks off inside this row, after '{text[^Math.Min(20, text.Length)..]}'; get the whole file");
            }
        }

        private void NoLevel(int number)
        {
            _ledger.Hold(number);
            if (!_saidNoLevel)
            {
                context.Log.Add(Rules.UnknownLevel, _source.At(number), $"no line above names the level that this is for; a heading such as '{context.Vocabulary.Levels[0].Name}' belongs there; known are {string.Join(", ", context.Vocabulary.Levels.Select(level => level.Name))}");
                _saidNoLevel = true;
            }
        }
    }
}
