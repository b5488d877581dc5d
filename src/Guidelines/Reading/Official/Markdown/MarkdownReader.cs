using Guidelines.Diagnostics;
using Guidelines.Reading.Official.Tables;

namespace Guidelines.Reading.Official.Markdown;

/// <summary>
/// Reads Markdown whose headings name levels, domains, areas and requirement sections: requirements alone
/// (Massachusetts), or a whole guideline with lists or pipe tables.
/// </summary>
internal sealed class MarkdownReader : IOfficialReader
{
    public bool Recognizes(ReaderContext context) =>
        context.Source.Lines.Count(line => line.StartsWith('#')) > 1
        && MarkdownLines.Read(context.Source.Text) is var lines
        && (lines is null || lines.Exists(line => line.Kind is MarkdownKind.Heading && (context.Headings.Level(line.Text) is not null || context.Headings.Domain(line.Text) is not null || context.Headings.Phase(line.Text) is not null)));

    public ReadingDraft Read(ReaderContext context) => new Run(context).Read();

    private sealed class Run(ReaderContext context)
    {
        private readonly LineLedger _ledger = new(context.Source);
        private readonly ReadingDraft _draft = new();
        private readonly Grammar _grammar = new();
        private readonly CellText _cells = new(context.Log);
        private DraftDocument? _document;
        private MarkdownDomain? _domain;
        private RequirementsBuilder? _requirements;
        private RequirementLines? _requirementLines;

        public ReadingDraft Read()
        {
            if (MarkdownLines.Read(context.Source.Text) is not { } lines)
            {
                context.Log.Add(Rules.UnexpectedBlock, new Place(context.Source.File), "lists, quotes or brackets are nested far too deep; nothing of a guideline is");
                return _draft;
            }

            foreach (var line in lines.Where(line => line.Kind is MarkdownKind.Item && line.Depth == 1))
            {
                _grammar.Learn(line.Text.Split(' '));
            }

            for (var i = 0; i < lines.Count; i++)
            {
                if (Take(lines[i]))
                {
                    var end = i + 1 < lines.Count ? lines[i + 1].Line - 1 : context.Source.Lines.Count;
                    for (var number = lines[i].Line; number <= end; number++)
                    {
                        _ledger.Hold(number);
                    }
                }
            }

            Finish(context.Source.LastText());
            _cells.Finish();
            _ledger.Report(context.Log, number => _draft.Documents.Exists(document => number >= document.Place.Line && number <= document.LastLine));
            return _draft;
        }

        private bool Take(MarkdownLine line)
        {
            if (line.Text.Length == 0)
            {
                return true;
            }

            if (line.Kind is MarkdownKind.Heading or MarkdownKind.Bold && Heading(line))
            {
                return true;
            }

            if (_requirementLines is not null)
            {
                return line.Kind is MarkdownKind.Item ? Item(line) : _requirementLines.Add(line.Text, line.Line);
            }

            if (_domain is not null)
            {
                return _domain.Take(line);
            }

            if (_document is not null && line.Kind is MarkdownKind.Paragraph && line.Text.Split(' ').Length > 8)
            {
                _document.About.Add(line.Text);
                return true;
            }

            if (line.Kind is MarkdownKind.Item && _document is not null && _grammar.BeginsStatement(line.Text.Split(' '), 0, strict: false))
            {
                context.Log.Add(Rules.OutsideDomain, context.Source.At(line.Line), "a statement stands under no domain; a heading such as '## Theoretical Foundations' belongs above it");
                return true;
            }

            _draft.Published ??= ReadingDraft.Date(line.Text);
            return false;
        }

        private bool Heading(MarkdownLine line)
        {
            if (context.Headings.Level(line.Text) is { } level)
            {
                if (level.Level.Id != _document?.Level)
                {
                    Finish(context.Source.LastText(line.Line - 1));
                    _document = new DraftDocument { Level = level.Level.Id, Title = level.Title, Numeral = level.Numeral, Place = context.Source.At(line.Line) };
                    _draft.Documents.Add(_document);
                }

                return true;
            }

            if (_document is null)
            {
                return false;
            }

            if (context.Headings.Phase(line.Text) is { } phase)
            {
                _domain?.Finish();
                _domain = null;
                _requirements ??= new RequirementsBuilder(_document);
                _requirementLines ??= new RequirementLines(context, _requirements);
                _requirements.Begin(phase);
                return true;
            }

            if (_requirementLines is not null && context.Headings.Section([line.Text], 0, wholeLines: true) is not null)
            {
                return _requirementLines.Add(line.Text, line.Line);
            }

            if (context.Headings.Domain(line.Text) is not null && _domain?.IsArea(line.Text) != true)
            {
                BeginDomain(line);
                return true;
            }

            if (_domain is not null && _domain.Heading(line))
            {
                return true;
            }

            if (line.Kind is MarkdownKind.Heading && _requirementLines is null && _document.Domains.Count > 0)
            {
                // Where domains have begun, a heading of their kind that nobody knows is a domain too.
                BeginDomain(line);
                return true;
            }

            return false;
        }

        private void BeginDomain(MarkdownLine line)
        {
            _domain?.Finish();
            (_requirements, _requirementLines) = (null, null);
            _domain = new MarkdownDomain(context, _document!, line, _grammar, _cells);
        }

        private bool Item(MarkdownLine line)
        {
            if (_requirements!.Current is null)
            {
                return false;
            }

            _requirements.Item(line.Text);
            return true;
        }

        private void Finish(int lastLine)
        {
            _domain?.Finish();
            _requirements?.ResolveFootnotes(context.Log);

            (_domain, _requirements, _requirementLines) = (null, null, null);
            if (_document is not null)
            {
                _document.LastLine = lastLine;
            }
        }
    }
}
