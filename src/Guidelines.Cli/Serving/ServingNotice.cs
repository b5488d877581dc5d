using Guidelines.Cli.Output;
using Guidelines.Documents;
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
            layout.Paragraph($"{Count.Of(edition.Documents.Count, "document")}, {Rights(edition.Edition)}", edition.Edition.Id + "  ");
        }

        layout.Blank();
        foreach (var address in addresses)
        {
            layout.Paragraph($"{address}/api/v1/documents", "Serving ");
        }

        layout.Paragraph($"It is described at /openapi/v1.json and tells of itself at /health. '{folder}' is watched: edits are served as soon as they are sound. Ctrl-C stops.");
        return layout.ToString();
    }

    private static string Rights(Edition edition) =>
        edition.Wording is Wording.Restated ? "restated, not the official wording"
        : edition.Publish is Publish.Text && edition.Permission is { } permission ? $"official wording, by permission of {permission.By}"
        : "official wording without a recorded permission: ids, names and counts only, no text";
}
