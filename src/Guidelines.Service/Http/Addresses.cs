namespace Guidelines.Service.Http;

/// <summary>Where the resources are.</summary>
internal static class Addresses
{
    public const string Api = "/api/v1";
    public const string Editions = Api + "/editions";
    public const string Levels = Api + "/levels";
    public const string Domains = Api + "/domains";
    public const string Areas = Api + "/areas";
    public const string Documents = Api + "/documents";
    public const string Behaviors = Api + "/behaviors";
    public const string Requirements = Api + "/requirements";
    public const string Glossary = Api + "/glossary";
    public const string Compare = Api + "/compare";
    public const string Search = Api + "/search";
    public const string Suggest = Api + "/suggest";
    public const string Similar = Api + "/similar";
    public const string Health = "/health";
    public const string Description = "/openapi/v1.json";

    /// <summary>Whether an address is of data, at which there is never a page.</summary>
    public static bool IsOfData(PathString path) => IsBelow(path, "/api") || IsBelow(path, "/openapi") || IsBelow(path, Health);

    /// <summary>For an answer to an address that does not exist.</summary>
    public static string[] All { get; } =
    [
        Editions, Editions + "/{id}", Editions + "/{id}/levels",
        Levels, Levels + "/{id}",
        Domains, Domains + "/{id}",
        Areas, Areas + "/{id}",
        Documents, Documents + "/{id}",
        Behaviors + "/{id}", Behaviors + "/{id}/similar",
        Requirements,
        Glossary,
        Compare + "/{base}...{head}",
        Search,
        Suggest,
        Similar,
        Health,
        Description,
    ];

    private static bool IsBelow(PathString path, string folder) => path.StartsWithSegments(folder, StringComparison.OrdinalIgnoreCase);
}
