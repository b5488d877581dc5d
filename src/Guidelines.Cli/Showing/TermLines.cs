using Guidelines.Cli.Output;
using Guidelines.Documents;
using Guidelines.Graph;

namespace Guidelines.Cli.Showing;

/// <summary>From a text to the terms that the edition's glossary explains, and back.</summary>
internal static class TermLines
{
    /// <summary>The terms that the texts of these ids use.</summary>
    public static void Explained(Layout layout, CompetencyGraph graph, IEnumerable<string> ids)
    {
        var terms = ids.Select(graph.Find).OfType<Node>().SelectMany(graph.TermsIn).Select(occurrence => occurrence.Use.Term.Content).Distinct();
        var lines = terms.Select(term => $"{term.Name} ({term.Id})").ToList();
        if (lines.Count > 0)
        {
            layout.Paragraph(string.Join("; ", lines), "Explained in the glossary: ", 2);
        }
    }

    /// <summary>Where a term is used.</summary>
    public static void Uses(Layout layout, CompetencyGraph graph, GlossaryTerm term)
    {
        var ids = graph.Find<TermNode>(term.Id) is { } node ? graph.UsesOf(node).Select(occurrence => occurrence.Node.Id).Distinct(StringComparer.Ordinal).ToList() : [];
        layout.Blank().Paragraph(ids.Count > 0 ? string.Join(", ", ids) : "in no behavior and no requirement of this edition", "Used: ", 2);
    }
}
