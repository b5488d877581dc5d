namespace Guidelines.Site.Api;

/// <summary>An operation's example as a command line that can be copied.</summary>
internal static class CurlLine
{
    /// <param name="operation">With its parameters' examples.</param>
    /// <param name="root">Where the service answers, without a final slash.</param>
    public static string Of(ApiOperation operation, string root)
    {
        var given = operation.Parameters.Where(parameter => parameter.Example is not null).ToList();
        var path = given.Where(parameter => parameter.In is "path").Aggregate(operation.Path, (path, parameter) => path.Replace($"{{{parameter.Name}}}", Uri.EscapeDataString(parameter.Example!), StringComparison.Ordinal));
        var query = string.Join('&', given.Where(parameter => parameter.In is "query").Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Example!)}"));
        var address = query.Length > 0 ? Quoted($"{root}{path}?{query}") : root + path;
        return operation.Body is null ? $"curl {address}" : $"curl -H 'Content-Type: application/json' -d {Quoted(operation.Body)} {address}";
    }

    private static string Quoted(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
