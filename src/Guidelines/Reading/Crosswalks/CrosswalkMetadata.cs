using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Sources;

namespace Guidelines.Reading.Crosswalks;

/// <summary>Reads the metadata block: what is linked, in which versions, and what the prefixes stand for.</summary>
internal sealed class CrosswalkMetadata
{
    private readonly DiagnosticLog _log;
    private readonly YamlMap _map;
    private readonly List<CrosswalkPrefix> _prefixes = [];
    private readonly List<string> _extensions = [];
    private bool _declaresExtension;

    private CrosswalkMetadata(YamlMap map, DiagnosticLog log)
    {
        (_map, _log) = (map, log);
        ReadVersion();
        ReadPrefixes();
        Base = ReadSource("subject_source");
        Head = ReadSource("object_source");
        BaseVersion = map.Text("subject_source_version");
        HeadVersion = map.Text("object_source_version");
        map.RequiredText("mapping_set_id");
        map.RequiredText("license");
        Slots = Sssom.SetSlots.Except(Own, StringComparer.Ordinal).Select(ReadSlot).OfType<CrosswalkSlot>().ToValueList();
        ReadExtensions();
        map.End();
    }

    /// <summary>The edition that the block names as source; null where it names none.</summary>
    public string? Base { get; }

    public string? Head { get; }

    public string? BaseVersion { get; }

    public string? HeadVersion { get; }

    public string? Site { get; private set; }

    public ValueList<CrosswalkPrefix> Prefixes => _prefixes.ToValueList();

    public ValueList<CrosswalkSlot> Slots { get; }

    /// <summary>The extensions that the block declares, of those that are known here.</summary>
    public IReadOnlyCollection<string> Extensions => _extensions;

    /// <summary>The slots that have a place of their own in a crosswalk.</summary>
    public static ValueList<string> Own { get; } =
        ["sssom_version", "curie_map", "subject_source", "subject_source_version", "object_source", "object_source_version"];

    /// <summary>What the block says; null, with an error in the log, where there is none that can be read.</summary>
    public static CrosswalkMetadata? Read(SourceText source, string yaml, DiagnosticLog log)
    {
        if (yaml.Length == 0)
        {
            log.Add(Rules.CrosswalkMetadata, source.At(1), "the file begins with its metadata, such as '#mapping_set_id: …', each line with a # before it");
            return null;
        }

        return YamlMap.Parse(source.File, yaml, 0, log) is { } map ? new CrosswalkMetadata(map, log) : null;
    }

    public Place At(string key) => _map.At(key);

    /// <summary>Whether a value is an id whose prefix is declared.</summary>
    public bool IsReference(string value) =>
        value.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && value[..colon] is var name
        && (name is Sssom.BehaviorPrefix or Sssom.EditionPrefix || (_declaresExtension && name is Sssom.ExtensionPrefix) || Sssom.BuiltInPrefixes.ContainsKey(name) || _prefixes.Exists(prefix => prefix.Name == name));

    private void ReadVersion()
    {
        if (_map.Text("sssom_version") is { } version and not Sssom.Version)
        {
            _log.Add(Rules.CrosswalkMetadata, _map.At("sssom_version"), $"'{version}' is no version of SSSOM that is read here; write \"{Sssom.Version}\"");
        }
    }

    private void ReadPrefixes()
    {
        if (_map.Map("curie_map") is not { } map)
        {
            if (!_map.Has("curie_map"))
            {
                _log.Add(Rules.MissingKey, _map.Place, "'curie_map' is missing; it says what 'behavior:' and 'edition:' stand for");
            }

            return;
        }

        foreach (var name in map.Keys.Order(StringComparer.Ordinal))
        {
            var address = map.RequiredText(name);
            if (Sssom.BuiltInPrefixes.TryGetValue(name, out var known))
            {
                Require(map, name, address == known, $"stands for {known} everywhere; leave the line out");
            }
            else if (name is not (Sssom.BehaviorPrefix or Sssom.EditionPrefix or Sssom.ExtensionPrefix))
            {
                _prefixes.Add(new CrosswalkPrefix(name, address));
            }
        }

        var behaviors = map.RequiredText(Sssom.BehaviorPrefix);
        var isSite = behaviors.EndsWith("/" + Sssom.BehaviorPath, StringComparison.Ordinal);
        Require(map, Sssom.BehaviorPrefix, isSite || behaviors.Length == 0, $"must be an address that ends in /{Sssom.BehaviorPath}");
        Site = isSite ? behaviors[..^Sssom.BehaviorPath.Length] : null;
        RequireBeside(map, Sssom.EditionPrefix, map.RequiredText(Sssom.EditionPrefix), Sssom.EditionPath);
        if (map.Has(Sssom.ExtensionPrefix))
        {
            _declaresExtension = true;
            RequireBeside(map, Sssom.ExtensionPrefix, map.RequiredText(Sssom.ExtensionPrefix), Sssom.ExtensionPath);
        }
    }

    private void RequireBeside(YamlMap map, string key, string address, string path) =>
        Require(map, key, Site is null || address.Length == 0 || address == Site + path, $"must be {Site}{path}, beside the address of behaviors");

    private void ReadExtensions()
    {
        foreach (var definition in _map.Maps(Sssom.ExtensionDefinitions))
        {
            var slot = definition.RequiredText("slot_name");
            if (Sssom.Extensions.Any(extension => extension.Slot == slot))
            {
                _extensions.Add(slot);
            }
            else if (slot.Length > 0)
            {
                _log.Add(Rules.UnknownKey, definition.At("slot_name"), $"the extension '{slot}' has no meaning here; known ones are {string.Join(", ", Sssom.Extensions.Select(extension => extension.Slot))}");
            }

            foreach (var key in (string[])["property", "type_hint"])
            {
                if (definition.Text(key) is { } reference && !IsReference(reference))
                {
                    _log.Add(Rules.CrosswalkMetadata, definition.At(key), $"'{reference}' has no prefix that curie_map declares");
                }
            }

            definition.End();
        }
    }

    private void Require(YamlMap map, string key, bool holds, string what)
    {
        if (!holds)
        {
            _log.Add(Rules.CrosswalkMetadata, map.At(key), $"'{key}' {what}");
        }
    }

    private string? ReadSource(string key)
    {
        const string Prefix = Sssom.EditionPrefix + ":";
        var value = _map.RequiredText(key);
        if (value.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return value[Prefix.Length..];
        }

        Require(_map, key, value.Length == 0, $"must be an edition, such as {Prefix}ak-2016, not '{value}'");
        return null;
    }

    private CrosswalkSlot? ReadSlot(string name)
    {
        ValueList<string> values = Sssom.HoldsSeveral(name) ? _map.Texts(name).ToValueList() : _map.Text(name) is { } text ? [text] : [];
        if (Sssom.HoldsReferences(name) && values.FirstOrDefault(value => !IsReference(value)) is { } wrong)
        {
            _log.Add(Rules.CrosswalkMetadata, _map.At(name), $"'{wrong}' has no prefix that curie_map declares");
        }

        return values.IsEmpty ? null : new CrosswalkSlot(name, values);
    }
}
