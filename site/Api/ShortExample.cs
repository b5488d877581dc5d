using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Guidelines.Writing;

namespace Guidelines.Site.Api;

/// <summary>An example of an answer that shows all members and little of what repeats; what is left out is said.</summary>
internal static class ShortExample
{
    private const int Items = 3;
    private const int Lines = 12;

    /// <param name="example">JSON, or the text of another format as one string.</param>
    public static string Of(JsonNode example) =>
        example.GetValueKind() is JsonValueKind.String ? FirstLines(example.GetValue<string>()) : Shortened(example)!.ToJsonString(JsonText.Options);

    private static string FirstLines(string text)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        return string.Join('\n', lines.Length <= Lines ? lines : [.. lines.Take(Lines), More(lines.Length - Lines)]);
    }

    private static JsonNode? Shortened(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Shortened(member.Value)))),
        JsonArray list => Shortened(list, list is [JsonObject, ..] ? 1 : Items),
        _ => node?.DeepClone(),
    };

    private static JsonArray Shortened(JsonArray list, int kept)
    {
        var items = new JsonArray([.. list.Take(kept).Select(Shortened)]);
        if (list.Count > kept)
        {
            items.Add(More(list.Count - kept));
        }

        return items;
    }

    private static string More(int count) => string.Create(CultureInfo.InvariantCulture, $"… and {count} more");
}
