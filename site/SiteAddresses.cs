using Guidelines.Documents;

namespace Guidelines.Site;

/// <summary>
/// Where pages stand, from the root of the site and without a leading slash. A page's address ends in a slash: it is a folder that
/// holds an <c>index.html</c>. Addresses are permanent.
/// </summary>
public static class SiteAddresses
{
    public const string Home = "";
    public const string Compare = "compare/";
    public const string Requirements = "requirements/";
    public const string SelfStudy = "self-study/";
    public const string Search = "search/";
    public const string Glossary = "glossary/";
    public const string Domains = "domains/";
    public const string About = "about/";
    public const string Developers = "developers/";
    public const string NotFound = "404.html";

    public static string Edition(string edition) => $"{edition}/";

    /// <summary>Which level of an edition asks what.</summary>
    public static string Levels(string edition) => $"{edition}/levels/";

    public static string Document(GuidelineDocument document) => $"{document.Edition}/{document.Level}/";

    public static string Behavior(GuidelineDocument document, string behavior) => Document(document) + behavior[(document.Id.Length + 1)..] + "/";

    public static string Domain(string domain) => $"domains/{domain}/";

    public static string Area(string area) => $"areas/{area}/";

    /// <summary>Of two documents, or of two editions.</summary>
    public static string Comparison(string @base, string head) => $"compare/{@base}...{head}/";

    /// <summary>The self-study grid of a document.</summary>
    public static string SelfStudyOf(GuidelineDocument document) => Document(document) + "self-study/";

    /// <summary>A document or a comparison as a file: <c>downloads/ak-2016-ifa.csv</c>.</summary>
    /// <param name="name">The document's id, or <c>BASE...HEAD</c>.</param>
    /// <param name="extension"><c>csv</c>, <c>json</c> or <c>md</c>.</param>
    public static string Download(string name, string extension) => $"downloads/{name}.{extension}";
}
