using System.Text.Json;
using Guidelines.Documents;
using Guidelines.Libraries;

namespace Guidelines.Benchmarks.Quality;

/// <summary>Two official documents, and what experts say of them (ids and kinds only).</summary>
internal sealed record LabelledPair(GuidelineDocument Base, GuidelineDocument Head, IReadOnlyList<Link> Links, IReadOnlySet<(string, string)> Doubtful)
{
    public string Name => $"{Base.Id}...{Head.Id}";

    /// <summary>All labels beside the official files, and those of the folder that GUIDELINES_LABELS names.</summary>
    public static IReadOnlyList<LabelledPair> Load(Library library)
    {
        string?[] folders = [Path.Combine(Path.GetDirectoryName(OfficialFiles.PathOf("ak-2016-all-levels.txt"))!, "..", "gold"), Environment.GetEnvironmentVariable("GUIDELINES_LABELS")];
        return [.. folders.OfType<string>().SelectMany(folder => Directory.EnumerateFiles(folder, "*...*.json").Order(StringComparer.Ordinal)).Select(file => Read(file, library))];
    }

    private static LabelledPair Read(string file, Library library)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var links = json.RootElement.GetProperty("links").EnumerateArray().Select(link => new Link(link.GetProperty("kind").GetString()!, Ids(link, "base"), Ids(link, "head"))).ToList();
        var doubtful = json.RootElement.GetProperty("doubtful").EnumerateArray().SelectMany(link => new Link("", Ids(link, "base"), Ids(link, "head")).Pairs).ToHashSet();
        return new(Document("base"), Document("head"), links, doubtful);

        GuidelineDocument Document(string side) => library.Document(json.RootElement.GetProperty(side).GetString()!)!;
    }

    private static List<string> Ids(JsonElement link, string side) => [.. link.GetProperty(side).EnumerateArray().Select(id => id.GetString()!)];
}
