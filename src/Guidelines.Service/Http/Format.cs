using Microsoft.Net.Http.Headers;

namespace Guidelines.Service.Http;

/// <summary>A form that a resource can be given in: its name in <c>?format=</c>, and its media type in <c>Accept</c>.</summary>
internal sealed class Format
{
    private Format(string name, string contentType)
    {
        Name = name;
        ContentType = contentType;
        MediaType = MediaTypeHeaderValue.Parse(contentType);
    }

    public static Format Json { get; } = new("json", "application/json");

    public static Format Markdown { get; } = new("markdown", "text/markdown; charset=utf-8");

    public static Format Csv { get; } = new("csv", "text/csv; charset=utf-8");

    public string Name { get; }

    public string ContentType { get; }

    public MediaTypeHeaderValue MediaType { get; }

    public override string ToString() => MediaType.MediaType.ToString();
}
