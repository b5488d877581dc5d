using Guidelines.Cli.Output;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reporting;
using Guidelines.Service.Snapshots;

namespace Guidelines.Cli.Serving;

/// <summary>What a person sees when the service has started: what is served, with whose words, and where.</summary>
internal static class ServingNotice
{
    public static string Of(string folder, LoadedContent content, IEnumerable<string> addresses)
    {
        var layout = new Layout();
        foreach (var edition in content.Reading.Editions.Where(edition => !edition.Documents.IsEmpty))
        {
            layout.Paragraph($"{Count.Of(edition.Documents.Count, "document")}, {RightsOf(edition.Edition)}", edition.Edition.Id + "  ");
        }

        layout.Blank();
        foreach (var address in addresses)
        {
            layout.Paragraph($"{address}/", "Serving ");
        }

        layout.Paragraph($"The API is described at /openapi/v1.json, and the service tells of itself at /health. '{folder}' is watched: edits are served as soon as they are sound. Ctrl-C stops.");
        return layout.ToString();
    }

    private static string RightsOf(Edition edition) =>
        !Rights.MayShowText(edition) ? $"ids, names and counts only, no text: {(edition.Publish is Publish.Structure ? "edition.yaml says 'publish: structure'" : "official wording without a recorded permission")}"
        : edition.Wording is Wording.Restated ? "restated, not the official wording"
        : $"official wording, by permission of {edition.Permission?.By}";
}
