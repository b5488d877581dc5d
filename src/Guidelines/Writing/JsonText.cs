using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guidelines.Writing;

/// <summary>The house's way of writing JSON: two-space indent, line feeds, one final newline, text as it is.</summary>
public static class JsonText
{
    /// <summary>A record's members in camel case and in their order, enumerations in kebab case, numbers with at most three decimals.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    public static string Serialize<T>(T record) => JsonSerializer.Serialize(record, Options) + "\n";

    /// <summary>Sets other options to write as these do: a host has options of its own.</summary>
    public static void Apply(JsonSerializerOptions options)
    {
        options.WriteIndented = true;
        options.IndentSize = 2;
        options.NewLine = "\n";
        // The output is JSON, never a part of a page, so that only JSON's own characters need escaping.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
        options.Converters.Add(new ShortDecimal());
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions();
        Apply(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    /// <summary>A number with at most three decimals and no trailing zeros.</summary>
    private sealed class ShortDecimal : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteRawValue(decimal.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture));
    }
}
