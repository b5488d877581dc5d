using System.Globalization;
using Guidelines.Cli.Output;
using Guidelines.Libraries;
using Guidelines.Reporting;
using Guidelines.Search.Queries;
using Guidelines.Search.Results;
using Guidelines.Search.Rows;
using Guidelines.Sources;

namespace Guidelines.Cli.Searching;

/// <summary>What was found, as text of 80 columns.</summary>
internal static class SearchText
{
    private const int Indent = 4;

    public static Layout Of(SearchAnswer answer, Library library)
    {
        var layout = new Layout();
        layout.Paragraph(answer.Total == 0 ? "Nothing was found." : $"{Count.Of(answer.Total, "result")}.", ink: Ink.Heading);
        if (answer.Direct is { } direct)
        {
            layout.Paragraph($"This names the {direct.Kind} {direct.Id}: guidelines show {direct.Id}");
        }

        foreach (var group in answer.Corrections.GroupBy(correction => correction.Typed, StringComparer.Ordinal))
        {
            layout.Paragraph($"Showing {string.Join(" and ", group.Select(correction => correction.Instead))} for {group.Key}, which stands nowhere.");
        }

        if (!answer.Unknown.IsEmpty)
        {
            layout.Paragraph($"Nothing has {string.Join(", ", answer.Unknown)}.");
        }

        foreach (var note in answer.Notes)
        {
            layout.Paragraph(note);
        }

        foreach (var hit in answer.Hits)
        {
            Hit(layout, hit);
        }

        Facets(layout, answer);
        foreach (var edition in answer.Hits.SelectMany(hit => hit.Variants).Select(variant => variant.Edition).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            var content = library.Edition(edition)!.Edition;
            layout.Blank().Paragraph(WordingNotice.Of(content, content.Wording), ink: Ink.Aside);
        }

        if (answer.Next is { } next)
        {
            layout.Blank().Paragraph($"There are more: repeat the command with --cursor {next}");
        }

        return layout;
    }

    /// <summary>A fault as one sentence.</summary>
    public static string Of(SearchFault fault) => fault.Valid.IsEmpty ? fault.Problem : $"{fault.Problem} There are {string.Join(", ", fault.Valid)}.";

    private static void Hit(Layout layout, SearchHit hit)
    {
        layout.Blank().Paragraph($"{hit.Id}{(hit.Name.Length > 0 ? $"  {hit.Name}" : "")}", ink: Ink.Heading);
        layout.Paragraph(string.Join(" › ", hit.Breadcrumb), "", Indent, Ink.Aside);
        if (!hit.Snippet.IsEmpty)
        {
            layout.Paragraph([.. hit.Snippet.Select(piece => new Inked(piece.Text, piece.Marked ? Ink.Added : Ink.Plain))], new Inked(new string(' ', Indent)), Indent);
        }

        // What stands in for a word is told; the word itself is seen.
        var others = hit.Matched.Where(match => match.Kind is not (MatchKind.Word or MatchKind.Place)).ToList();
        if (others.Count > 0)
        {
            layout.Paragraph($"matched: {string.Join(", ", others.Select(match => $"{match.Typed} → {match.Found}"))}", "", Indent, Ink.Aside);
        }

        if (hit.Variants.Count > 1)
        {
            layout.Paragraph($"also {string.Join(", ", hit.Variants.Where(variant => variant.Id != hit.Id).Select(variant => variant.Id))}", "", Indent, Ink.Aside);
        }
    }

    private static void Facets(Layout layout, SearchAnswer answer)
    {
        if (answer.Total == 0)
        {
            return;
        }

        layout.Blank();
        foreach (var facet in answer.Facets.Where(facet => facet.Facet is not SearchFacet.Area))
        {
            layout.Paragraph($"{YamlMap.Kebab(facet.Facet)}: {string.Join(", ", facet.Values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Value} {value.Count}")))}", ink: Ink.Aside);
        }
    }
}
