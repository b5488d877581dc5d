using Guidelines.Diagnostics;
using Markdig.Renderers.Html;

namespace Guidelines.Reading.Canonical;

/// <summary>What stands in braces at the end of a block: its id and properties.</summary>
internal sealed class BlockAttributes
{
    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal);

    /// <param name="attributes">As parsed; null where the block has none.</param>
    /// <param name="place">Of the braces, or of the block where it has none.</param>
    /// <param name="known">The properties that have a meaning on this block.</param>
    /// <param name="log">Takes the faults.</param>
    public BlockAttributes(HtmlAttributes? attributes, Place place, IReadOnlyList<string> known, DiagnosticLog log)
    {
        (Id, Place) = (attributes?.Id, place);
        foreach (var (key, value) in attributes?.Properties ?? [])
        {
            if (!known.Contains(key, StringComparer.Ordinal))
            {
                var meant = known.Count == 0 ? "an id alone stands in these braces" : "known are " + string.Join(", ", known);
                log.Add(Rules.UnknownKey, place, $"'{key}' has no meaning in these braces; {meant}; braces that belong to the text are written \\{{ … }}");
            }
            else if (string.IsNullOrWhiteSpace(value))
            {
                log.Add(Rules.WrongType, place, $"'{key}' has no value; write {key}=\"…\"");
            }
            else if (!_properties.TryAdd(key, value))
            {
                log.Add(Rules.WrongType, place, $"'{key}' is given twice");
            }
        }

        foreach (var name in attributes?.Classes ?? [])
        {
            log.Add(Rules.UnknownKey, place, $"'.{name}' has no meaning in these braces");
        }
    }

    public string? Id { get; }

    /// <summary>Whether the block's id has been reported already, as one that stands in the wrong place.</summary>
    public bool IsMisplaced { get; init; }

    public Place Place { get; }

    public string? Text(string key) => _properties.GetValueOrDefault(key);

    /// <summary>A property's words.</summary>
    public IReadOnlyList<string> Words(string key) =>
        Text(key)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
