using Guidelines.Cli.Output;
using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Reporting;

namespace Guidelines.Cli.Comparing;

/// <summary>A comparison as text of 80 columns, that reads like a letter: the verdict first, then what it rests on.</summary>
/// <remarks>What only the base has stands in <c>[-…-]</c>, what only the head has in <c>{+…+}</c>, coloured or not.</remarks>
internal sealed class ComparisonText
{
    private const int Indent = 2;
    private const int TextIndent = 4;
    private const string Bullet = "  - ";

    private readonly Layout _layout = new();
    private readonly ComparisonReport _report;

    private ComparisonText(ComparisonReport report) => _report = report;

    public static Layout Of(ComparisonReport report)
    {
        var text = new ComparisonText(report);
        text.Write();
        return text._layout;
    }

    private string Base => _report.Sides.Base.Name;

    private string Head => _report.Sides.Head.Name;

    private void Write()
    {
        _layout.Paragraph(_report.Title, ink: Ink.Heading).Blank();
        Side(_report.Sides.Base);
        if (_report.Sides.Relation is not Relation.Itself)
        {
            Side(_report.Sides.Head);
        }

        _layout.Blank().Paragraph(string.Join(' ', _report.Relation));
        foreach (var paragraph in _report.Summary)
        {
            _layout.Blank().Paragraph(paragraph);
        }

        Terminology();
        Requirements();
        Legend();
        foreach (var section in _report.Sections)
        {
            Section(section);
        }

        Areas();
        Context();
        foreach (var sentence in _report.LeftOut.Concat(_report.Rights))
        {
            _layout.Blank().Paragraph(sentence, ink: Ink.Aside);
        }
    }

    private void Side(ComparisonSide side)
    {
        _layout.Paragraph([new($"{side.Name}", Ink.Heading), new($" · {side.Document.Id}")]);
        _layout.Paragraph($"{side.Publisher}. {side.Notice}", "", Indent);
    }

    private void Heading(string heading) => _layout.Blank().Paragraph(heading.ToUpperInvariant(), ink: Ink.Heading);

    private void Terminology()
    {
        if (_report.Terminology.IsEmpty)
        {
            return;
        }

        Heading("Terms that differ");
        foreach (var term in _report.Terminology)
        {
            _layout.Paragraph($"{term.From} → {term.To}, in {Count.Of(term.Count, "behavior")}", Bullet);
        }
    }

    private void Requirements()
    {
        if (_report.Requirements.IsEmpty)
        {
            return;
        }

        Heading("Requirements");
        foreach (var requirement in _report.Requirements)
        {
            _layout.Paragraph([new(requirement.Name + ". ", Ink.Heading), new(string.Join(' ', requirement.Sentences))], new Inked(Bullet));
        }
    }

    private void Legend()
    {
        if (_report.HasMarks)
        {
            _layout.Blank().Paragraph([new("Below, "), new("[-words-]", Ink.Removed), new($" stand only in {Base}, "), new("{+words+}", Ink.Added), new($" only in {Head}.")]);
        }
    }

    private void Section(ReportSection section)
    {
        Heading(section.Heading);
        foreach (var group in section.Groups)
        {
            _layout.Blank().Paragraph($"{group.Name} · {group.Domain}", ink: Ink.Heading);
            foreach (var change in group.Changes)
            {
                Change(change);
            }
        }
    }

    private void Change(ReportedChange reported)
    {
        var change = reported.Change;
        _layout.Blank().Paragraph(string.Join(" → ", new[] { Ids(change.Base), Ids(change.Head) }.Where(ids => ids.Length > 0)), "", Indent, Ink.Heading);
        Sentence(reported.Heading);
        foreach (var line in ChangeTexts.Lines(change, _report.Sides))
        {
            _layout.Paragraph(Runs(line), new Inked(line.IsElement ? "    - " : ""), TextIndent);
        }

        Sentence(reported.Doubt);
    }

    private void Sentence(string? sentence)
    {
        if (!string.IsNullOrEmpty(sentence))
        {
            _layout.Paragraph(sentence, "", TextIndent, Ink.Aside);
        }
    }

    private static List<Inked> Runs(ChangeLine line)
    {
        var runs = new List<Inked>();
        if (line.Of is { } of)
        {
            runs.Add(new Inked(of + ":", Ink.Aside));
        }

        foreach (var run in line.Runs)
        {
            if (runs.Count > 0)
            {
                runs.Add(new Inked(" "));
            }

            runs.Add(run.Op switch
            {
                EditOp.Delete => new Inked($"[-{run.Text}-]", Ink.Removed),
                EditOp.Insert => new Inked($"{{+{run.Text}+}}", Ink.Added),
                _ => new Inked(run.Text),
            });
        }

        return runs;
    }

    private static string Ids(ValueList<ComparedBehavior> behaviors) => string.Join(", ", behaviors.Select(behavior => behavior.Id));

    private void Areas()
    {
        if (_report.Areas.IsEmpty)
        {
            return;
        }

        Heading("Areas");
        foreach (var domain in _report.Areas.GroupBy(area => (area.Domain, area.Name)))
        {
            _layout.Paragraph($"{domain.Key.Name} · {domain.Key.Domain}");
            foreach (var area in domain)
            {
                _layout.Paragraph(area.Sentence, Bullet);
            }
        }
    }

    private void Context()
    {
        if (_report.Context.IsEmpty)
        {
            return;
        }

        Heading("Around the behaviors");
        foreach (var context in _report.Context)
        {
            _layout.Paragraph($"{context.Domain}, {context.What}:");
            _layout.Paragraph($"{Base}: {context.Base}", Bullet).Paragraph($"{Head}: {context.Head}", Bullet);
        }
    }
}
