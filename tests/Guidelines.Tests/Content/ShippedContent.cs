using Guidelines.Documents;
using Guidelines.Reading;

namespace Guidelines.Tests.Content;

/// <summary>The content folder of this repository, read once.</summary>
internal static class ShippedContent
{
    private static readonly Lazy<ContentReading> Read = new(() => ContentFolder.Read(Find()));

    public static string Folder { get; } = Find();

    public static ContentReading Reading => Read.Value;

    public static GuidelineDocument Document(string id) =>
        Reading.Editions.SelectMany(edition => edition.Documents).SingleOrDefault(document => document.Id == id) ?? throw new InvalidOperationException($"{id} is not among the shipped documents");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var content = Path.Combine(folder.FullName, "content");
            if (File.Exists(Path.Combine(folder.FullName, "Guidelines.sln")) && Directory.Exists(content))
            {
                return content;
            }
        }

        throw new InvalidOperationException("the repository's content folder was not found above the tests");
    }
}
