using System.Globalization;
using Guidelines.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Guidelines.Sources;

/// <summary>
/// A YAML mapping that is read key by key. Missing keys and wrong types go to the log with their place, and
/// <see cref="End"/> reports keys that nobody asked for. Anchors and aliases are refused, which rules out alias bombs.
/// </summary>
public sealed class YamlMap
{
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlNode> _keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly DiagnosticLog _log;
    private readonly string _file;
    private readonly int _lineOffset;

    private YamlMap(YamlMappingNode node, string file, int lineOffset, DiagnosticLog log)
    {
        (_file, _lineOffset, _log) = (file, lineOffset, log);
        Place = PlaceOf(node);
        foreach (var (key, value) in node.Children)
        {
            if (key is YamlScalarNode { Value: { } name })
            {
                _values[name] = value;
                _keys[name] = key;
            }
            else
            {
                log.Add(Rules.WrongType, PlaceOf(key), "a key must be plain text");
            }
        }
    }

    public Place Place { get; }

    /// <summary>The keys in the order of the file.</summary>
    public IEnumerable<string> Keys => _values.Keys;

    /// <summary>Reads YAML whose root is a mapping; null, with an error in the log, where it is not.</summary>
    /// <param name="source">Names the file in messages.</param>
    /// <param name="text">The YAML itself, which may be a part of the file.</param>
    /// <param name="lineOffset">How many lines of the file stand before the text.</param>
    /// <param name="log">Takes the faults.</param>
    public static YamlMap? Parse(string source, string text, int lineOffset, DiagnosticLog log)
    {
        var root = YamlLoader.Load(source, text, lineOffset, log);
        if (root is YamlMappingNode mapping)
        {
            return new YamlMap(mapping, source, lineOffset, log);
        }

        if (root is not null)
        {
            log.Add(Rules.WrongType, new Place(source, (int)root.Start.Line + lineOffset, (int)root.Start.Column), "a mapping of keys to values is expected here, such as 'id: ak-2016'");
        }

        return null;
    }

    /// <summary>Reads YAML whose root is a list of mappings, such as a requirement's facts.</summary>
    public static IReadOnlyList<YamlMap> ParseList(string source, string text, int lineOffset, DiagnosticLog log)
    {
        var root = YamlLoader.Load(source, text, lineOffset, log);
        if (root is YamlSequenceNode list)
        {
            return [.. MapsOf(list, source, lineOffset, log)];
        }

        if (root is not null)
        {
            log.Add(Rules.WrongType, new Place(source, (int)root.Start.Line + lineOffset, (int)root.Start.Column), "a list is expected here, each entry as '- {key: value}'");
        }

        return [];
    }

    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>The place of a key's value, or of the mapping where the key is missing.</summary>
    public Place At(string key) => _values.TryGetValue(key, out var value) ? PlaceOf(value) : Place;

    /// <summary>A text; null where the key is missing or is no text.</summary>
    public string? Text(string key)
    {
        switch (Value(key))
        {
            case null:
                return null;
            case YamlScalarNode scalar:
                return scalar.Value is { Length: > 0 } value && !IsNull(scalar) ? value : null;
            case var other:
                Wrong(key, other, "a text");
                return null;
        }
    }

    /// <summary>A text that must be there; an empty one, with an error in the log, where it is not.</summary>
    public string RequiredText(string key)
    {
        var text = Text(key);
        if (IsMissing(key))
        {
            _log.Add(Rules.MissingKey, At(key), $"'{key}' is missing; write '{key}: …'");
        }

        return text ?? "";
    }

    public decimal? Number(string key)
    {
        var text = Text(key);
        if (text is null)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Wrong(key, _values[key], "a number");
        return null;
    }

    /// <summary>A whole number that an <see cref="int"/> holds.</summary>
    public int? WholeNumber(string key)
    {
        if (Number(key) is not { } number)
        {
            return null;
        }

        if (number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue)
        {
            return (int)number;
        }

        Wrong(key, _values[key], "a whole number");
        return null;
    }

    /// <summary>Whether the key's value is a text without quotation marks, such as <c>3</c> beside <c>"3"</c>.</summary>
    public bool IsPlain(string key) => Value(key) is YamlScalarNode { Style: ScalarStyle.Plain };

    public bool? Flag(string key)
    {
        switch (Text(key))
        {
            case null:
                return null;
            case "true":
                return true;
            case "false":
                return false;
            default:
                Wrong(key, _values[key], "true or false");
                return null;
        }
    }

    public bool RequiredFlag(string key)
    {
        if (IsMissing(key))
        {
            _log.Add(Rules.MissingKey, At(key), $"'{key}' is missing; it is true or false");
        }

        return Flag(key) ?? false;
    }

    /// <summary>One of an enumeration's names, written with hyphens: <c>not-required</c>.</summary>
    public TEnum? Choice<TEnum>(string key, DiagnosticRule? rule = null)
        where TEnum : struct, Enum
    {
        var text = Text(key);
        if (text is null)
        {
            return null;
        }

        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (Kebab(value) == text)
            {
                return value;
            }
        }

        Wrong(key, _values[key], "one of " + string.Join(", ", Enum.GetValues<TEnum>().Select(Kebab)), rule);
        return null;
    }

    /// <summary>A choice that must be made; the first one, with an error in the log, where it is missing.</summary>
    public TEnum RequiredChoice<TEnum>(string key)
        where TEnum : struct, Enum
    {
        if (IsMissing(key))
        {
            _log.Add(Rules.MissingKey, At(key), $"'{key}' is missing; it is one of {string.Join(", ", Enum.GetValues<TEnum>().Select(Kebab))}");
        }

        return Choice<TEnum>(key) ?? default;
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        switch (Value(key))
        {
            case null:
                return [];
            case YamlScalarNode scalar:
                return scalar.Value is { Length: > 0 } single && !IsNull(scalar) ? [single] : [];
            case YamlSequenceNode list:
                var texts = new List<string>();
                foreach (var item in list)
                {
                    if (item is YamlScalarNode { Value: { Length: > 0 } text })
                    {
                        texts.Add(text);
                    }
                    else
                    {
                        Wrong(key, item, "a list of texts");
                    }
                }

                return texts;
            case var other:
                Wrong(key, other, "a list of texts");
                return [];
        }
    }

    public IReadOnlyList<YamlMap> Maps(string key)
    {
        switch (Value(key))
        {
            case null:
                return [];
            case YamlSequenceNode list:
                return [.. MapsOf(list, _file, _lineOffset, _log)];
            case YamlScalarNode scalar when IsNull(scalar):
                return [];
            case var other:
                Wrong(key, other, "a list of mappings");
                return [];
        }
    }

    public YamlMap? Map(string key)
    {
        switch (Value(key))
        {
            case null:
                return null;
            case YamlMappingNode mapping:
                return new YamlMap(mapping, _file, _lineOffset, _log);
            case YamlScalarNode scalar when IsNull(scalar):
                return null;
            case var other:
                Wrong(key, other, "a mapping");
                return null;
        }
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void End()
    {
        foreach (var (name, key) in _keys)
        {
            if (!_asked.Contains(name))
            {
                _log.Add(Rules.UnknownKey, PlaceOf(key), $"'{name}' has no meaning here; known keys are {string.Join(", ", _asked.Order(StringComparer.Ordinal))}");
            }
        }
    }

    /// <summary>An enumeration's name as content writes it: <c>NotRequired</c> is <c>not-required</c>.</summary>
    public static string Kebab<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var name = value.ToString();
        return string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
    }

    private static IEnumerable<YamlMap> MapsOf(YamlSequenceNode list, string file, int lineOffset, DiagnosticLog log)
    {
        foreach (var item in list)
        {
            if (item is YamlMappingNode mapping)
            {
                yield return new YamlMap(mapping, file, lineOffset, log);
            }
            else
            {
                log.Add(Rules.WrongType, new Place(file, (int)item.Start.Line + lineOffset, (int)item.Start.Column), "a mapping is expected here, such as '{id: ifa, held: true}'");
            }
        }
    }

    private static bool IsNull(YamlScalarNode scalar) => scalar.Style is ScalarStyle.Plain && scalar.Value is "" or "~" or "null";

    private YamlNode? Value(string key)
    {
        _asked.Add(key);
        return _values.GetValueOrDefault(key);
    }

    private bool IsMissing(string key) =>
        !_values.TryGetValue(key, out var value) || (value is YamlScalarNode scalar && (scalar.Value is null or "" || IsNull(scalar)));

    private void Wrong(string key, YamlNode node, string expected, DiagnosticRule? rule = null) =>
        _log.Add(rule ?? Rules.WrongType, PlaceOf(node), $"'{key}' must be {expected}{(node is YamlScalarNode scalar ? $", not '{scalar.Value}'" : "")}");

    private Place PlaceOf(YamlNode node) => new(_file, (int)node.Start.Line + _lineOffset, (int)node.Start.Column);
}
