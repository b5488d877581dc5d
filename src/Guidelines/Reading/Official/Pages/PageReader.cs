using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official.Pages;

/// <summary>
/// Reads text extracted from the pages of a PDF: levels one after the other, each with domains (areas first, then
/// statements) and requirements, perhaps an introduction before and a glossary after them (Alaska 2016).
/// </summary>
internal sealed class PageReader : IOfficialReader
{
    public bool Recognizes(ReaderContext context)
    {
        var lines = PageText.Lines(context.Source);
        return IsGuideline(lines, context) || IsGuideline(PageColumns.Unfold(lines, context).Lines, context);
    }

    public ReadingDraft Read(ReaderContext context) => new Run(context).Read();

    private static bool IsGuideline(List<PageLine> lines, ReaderContext context) =>
        lines.Exists(line => context.Headings.Level(line.Text) is not null || (context.Headings.Phase(line.Text) is not null && context.Headings.LevelOfPhase(line.Text) is not null))
        && (lines.Exists(line => Headings.Areas(line.Text) is not null || Headings.DomainAnnounced(line.Text) is not null || context.Headings.Phase(line.Text) is not null)
            || lines.Count(line => context.Headings.Section([line.Text], 0, wholeLines: true) is not null) > 2);

    private sealed class Run
    {
        private readonly ReaderContext _context;
        private readonly LineLedger _ledger;
        private readonly ReadingDraft _draft = new();
        private readonly List<PageLine> _lines;
        private readonly Dictionary<int, DomainStart> _domains;
        private readonly HashSet<string> _words;
        private readonly Grammar _grammar = new();
        private readonly MarkStyle _style;
        private readonly List<PageLine> _buffer = [];
        private DraftDocument? _document;
        private LevelEntry? _level;
        private DraftDomain? _domain;
        private RequirementsBuilder? _requirements;
        private PageRequirements? _requirementLines;
        private bool _inGlossary;
        private bool _isOther;
        private Phase? _pendingPhase;
        private int _lastLine;

        public Run(ReaderContext context)
        {
            _context = context;
            _ledger = new LineLedger(context.Source);
            for (var number = 1; number <= context.Source.Lines.Count; number++)
            {
                if (MarkStyle.IsLoneGlyph(context.Source.Lines[number - 1].Trim()))
                {
                    _ledger.Hold(number);
                }
            }

            var all = PageText.Lines(context.Source);
            var furniture = new PageFurniture(context);
            var isFurniture = furniture.Find(all);
            _lines = [];
            for (var i = 0; i < all.Count; i++)
            {
                if (isFurniture[i])
                {
                    _ledger.Furniture(all[i].Number);
                }
                else
                {
                    _lines.Add(i > 0 && isFurniture[i - 1] ? all[i] with { AfterPageBreak = true } : all[i]);
                }
            }

            (_lines, var tables) = PageColumns.Unfold(_lines, context);
            _lines = [.. PageText.WithoutInnerBullets(_lines)];
            context.Log.AddRange(tables.Select(table => Rules.ColumnsRecovered.At(context.Source.At(table.First), $"lines {table.First}-{table.Last} stand in two columns; of each row the left one is read first, then the right one")));
            _draft.Published = furniture.CopyrightYear;
            _words = [.. _lines.SelectMany(line => line.Text.Split(' ')).Select(word => Grammar.Bare(word).ToLowerInvariant())];
            _domains = DomainStart.Find(_lines, context);
            _style = new MarkStyle([.. StatementLines()], _grammar);
            foreach (var line in _lines.Where(line => _style.Of(line).Mark is Mark.Bullet))
            {
                _grammar.Learn(_style.Of(line).Text.Split(' '));
            }
        }

        public ReadingDraft Read()
        {
            for (var i = 0; i < _lines.Count; i++)
            {
                var line = _lines[i];
                if (_domains.TryGetValue(i, out var domain) && _document is not null)
                {
                    Flush();
                    (_requirementLines, _isOther) = (null, false);
                    _domain = new DraftDomain { Name = domain.Name, AreaKind = domain.Kind, Place = _context.Source.At(line.Number, line.Column) };
                    _document.Domains.Add(_domain);
                    Hold(i, domain.Lines);
                    i += domain.Lines - 1;
                }
                else if (_context.Headings.Level(line.Text) is { } level && IsLevelStart(level, i))
                {
                    BeginLevel(level, line);
                }
                else if (_context.Headings.Phase(line.Text) is { } phase && (line.AfterEmpty || _buffer.Count == 0 || !Paragraphs.IsOpen(_buffer[^1].Text)) && BelongsToLevel(line, i))
                {
                    // "…, continued" heads a page, not a phase.
                    if (_document is not null && (_requirements is null || !Headings.IsContinued(line.Text)))
                    {
                        Flush();
                        BeginPhase(phase);
                    }
                    else if (i + 1 < _lines.Count)
                    {
                        _lines[i + 1] = _lines[i + 1] with { AfterPageBreak = true };
                    }

                    _ledger.Hold(line.Number);
                }
                else if (_requirementLines is not null && Headings.EndsRequirements(line.Text))
                {
                    Flush();
                    (_requirementLines, _isOther) = (null, true);
                    _buffer.Add(line);
                }
                else if (_document is not null && _domain is null && _requirementLines is null && !_isOther && BeginsWithoutHeading(i))
                {
                    Flush();
                    BeginPhase(Phase.Initial);
                    _buffer.Add(line);
                }
                else if (PageGlossary.IsHeading(line.Text))
                {
                    Flush();
                    End();
                    _inGlossary = true;
                    _ledger.Hold(line.Number);
                }
                else
                {
                    _buffer.Add(line);
                }
            }

            Flush();
            SetAsideEmptyLevel();
            End();
            _ledger.Report(_context.Log, line => _draft.Documents.Exists(document => line >= document.Place.Line && line <= document.LastLine));
            return _draft;
        }

        private IEnumerable<PageLine> StatementLines()
        {
            var inside = false;
            for (var i = 0; i < _lines.Count; i++)
            {
                inside = _domains.ContainsKey(i) || (inside && _context.Headings.Phase(_lines[i].Text) is null && !PageGlossary.IsHeading(_lines[i].Text) && _context.Headings.Level(_lines[i].Text) is null);
                if (inside)
                {
                    yield return _lines[i];
                }
            }
        }

        // A level's name begins the level unless it is repeated inside it, or only listed before another level's name.
        private bool IsLevelStart(LevelHeading level, int i) =>
            level.Level.Id != _document?.Level && (_domain is not null || _requirements is not null || !(i + 1 < _lines.Count && _context.Headings.Level(_lines[i + 1].Text) is { } next && next.Level.Id != level.Level.Id));

        // A heading of requirements belongs to the level at hand, to the one that it names, or to the one named on the next line.
        private bool BelongsToLevel(PageLine line, int i)
        {
            if (_context.Headings.LevelOfPhase(line.Text) is { } named && named.Level.Id != _document?.Level)
            {
                BeginLevel(named, line);
            }
            else if (_document is null && i + 1 < _lines.Count && _context.Headings.Level(_lines[i + 1].Text) is not null)
            {
                _pendingPhase = _context.Headings.Phase(line.Text);
            }

            return _document is not null || _pendingPhase is not null;
        }

        // Requirements that no heading announces: a section's heading with others to follow before the next level.
        private bool BeginsWithoutHeading(int i)
        {
            if (!IsSection(i))
            {
                return false;
            }

            var end = i + 1;
            while (end < _lines.Count && !_domains.ContainsKey(end) && _context.Headings.Level(_lines[end].Text) is null && _context.Headings.Phase(_lines[end].Text) is null)
            {
                end++;
            }

            return Enumerable.Range(i + 1, end - i - 1).Where(IsSection).Take(2).Count() == 2;
        }

        private bool IsSection(int i) => _context.Headings.Section([.. _lines.Skip(i).Take(3).Select(line => line.Text)], 0, wholeLines: false) is not null;

        private void BeginLevel(LevelHeading level, PageLine line)
        {
            Flush();
            SetAsideEmptyLevel();
            End();
            _level = level.Level;
            _document = new DraftDocument { Level = level.Level.Id, Title = level.Title, Numeral = level.Numeral, Place = _context.Source.At(line.Number, line.Column) };
            _draft.Documents.Add(_document);
            _ledger.Hold(line.Number);
            if (_pendingPhase is { } phase)
            {
                _pendingPhase = null;
                BeginPhase(phase);
            }
        }

        // A level that was only named, in a table of contents or an overview, is part of the introduction.
        private void SetAsideEmptyLevel()
        {
            if (_document is { IsEmpty: true })
            {
                _draft.Documents.Remove(_document);
                _draft.Introduction.Add(new ProseSection { Heading = _document.Title, Blocks = _document.About.Select(text => new ProseBlock { Text = text }).ToValueList() });
                _document = null;
            }
        }

        private void BeginPhase(Phase phase)
        {
            _domain = null;
            _requirements ??= new RequirementsBuilder(_document!);
            _requirementLines ??= new PageRequirements(_context, _level!, _requirements, _words);
            _requirements.Begin(phase);
        }

        private void End()
        {
            _requirements?.ResolveFootnotes(_context.Log);

            if (_document is not null)
            {
                _document.LastLine = Math.Max(_lastLine, _document.Place.Line);
            }

            (_document, _level, _domain, _requirements, _requirementLines, _isOther, _inGlossary) = (null, null, null, null, null, false, false);
        }

        private void Flush()
        {
            if (_buffer.Count == 0)
            {
                return;
            }

            _lastLine = _buffer.Max(line => line.Number);
            IReadOnlyList<PageLine> homeless = [];
            if (_isOther)
            {
                homeless = [.. _buffer];
            }
            else if (_inGlossary)
            {
                PageGlossary.Read(_buffer, _draft, _context, _words);
            }
            else if (_requirementLines is not null)
            {
                homeless = _requirementLines.Read(_buffer);
            }
            else if (_domain is not null)
            {
                new DomainLines(_context, _level!, _style, _words, _grammar).Read(_domain, _buffer);
            }
            else if (_document is not null)
            {
                homeless = Front();
            }
            else
            {
                _draft.Introduction.AddRange(PageProse.Introduction(_buffer, _words));
            }

            foreach (var line in _buffer.Except(homeless))
            {
                _ledger.Hold(line.Number);
            }

            _buffer.Clear();
        }

        private List<PageLine> Front()
        {
            // The level's name stands again on title pages.
            var lines = _buffer.Where(line => _context.Headings.Level(line.Text) is null && !Headings.AsDemonstratedBy(line.Text)).ToList();
            var statements = lines.Where(line => (line.AfterEmpty || _style.Of(line).Mark is Mark.Bullet) && _grammar.BeginsStatement(_style.Of(line).Text.Split(' '), 0, strict: false)).ToList();
            if (statements.Count > 2)
            {
                _context.Log.Add(Rules.OutsideDomain, _context.Source.At(statements[0].Number), $"{statements.Count} statements stand under no domain; a heading such as 'Theoretical Foundations' with 'Knowledge Areas' below it belongs above them");
                return lines;
            }

            PageProse.Front(_document!, _level!, lines, _words);
            return [];
        }

        private void Hold(int index, int count)
        {
            foreach (var line in _lines.Skip(index).Take(count))
            {
                _ledger.Hold(line.Number);
            }
        }
    }
}
