using System.Text;

namespace Guidelines.Writing;

/// <summary>The lines of a canonical file while it is written.</summary>
internal sealed class CanonicalText
{
    private readonly StringBuilder _text = new();

    public void Line(string line = "") => _text.Append(line).Append('\n');

    /// <summary>A key of YAML with a text; nothing where the text is null.</summary>
    public void Key(string key, string? value)
    {
        if (value is not null)
        {
            Line($"{key}: {YamlText.Scalar(value)}");
        }
    }

    /// <summary>A key of YAML with a list whose entries are written already; nothing where there are none.</summary>
    public void Maps(string key, IEnumerable<string> entries)
    {
        var isFirst = true;
        foreach (var entry in entries)
        {
            if (isFirst)
            {
                Line($"{key}:");
            }

            isFirst = false;
            Line($"  - {entry}");
        }
    }

    public void Heading(int level, string text, string attributes = "")
    {
        Line();
        Line((new string('#', level) + " " + MarkdownText.Heading(text)).TrimEnd() + attributes);
    }

    public void Paragraph(string text)
    {
        Line();
        Line(MarkdownText.Block(text));
    }

    public void Quote(string text)
    {
        Line();
        Line(("> " + MarkdownText.Block(text)).TrimEnd());
    }

    /// <summary>An item of a list, which a blank line precedes where it is the first.</summary>
    public void Item(string text, bool isFirst, string attributes = "", string indent = "")
    {
        if (isFirst)
        {
            Line();
        }

        Line($"{indent}- {MarkdownText.Block(text)}{attributes}");
    }

    public override string ToString() => _text.ToString();

    /// <summary>An id, and properties where they are not empty, in braces behind a blank.</summary>
    public static string Attributes(string id, params IEnumerable<(string Key, string? Value)> properties) =>
        $" {{#{id}{string.Concat(properties.Where(property => !string.IsNullOrEmpty(property.Value)).Select(property => $" {property.Key}=\"{property.Value}\""))}}}";

    /// <summary>An id as its own file writes it, without the document or edition that it begins with.</summary>
    public static string ShortId(string id, string prefix) =>
        id.StartsWith(prefix + "-", StringComparison.Ordinal)
            ? id[(prefix.Length + 1)..]
            : throw new ArgumentException($"'{id}' is no id of '{prefix}'.", nameof(id));
}
