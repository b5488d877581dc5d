using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Sources;
using Microsoft.Extensions.Primitives;

namespace Guidelines.Service.Http;

/// <summary>
/// What a client may ask of an endpoint, whose metadata this is: the formats, the preferred one first, and the query
/// parameters that narrow the answer.
/// </summary>
internal sealed record Offer
{
    public static Offer JsonOnly { get; } = new();

    public ValueList<Format> Formats { get; init; } = [Format.Json];

    public ValueList<Filter> Filters
    {
        get;
        init
        {
            field = value;
            FilterNames = value.Select(filter => filter.Name).ToArray();
        }
    }

    /// <summary>What the answer depends on besides path and format.</summary>
    public StringValues FilterNames { get; private init; }
}

/// <summary>A query parameter that the answer depends on.</summary>
/// <param name="Name">Of the parameter.</param>
/// <param name="Description">What it does.</param>
/// <param name="Values">The values that it may have; null where the endpoint itself says.</param>
/// <param name="IsRepeated">Whether it may be given several times.</param>
internal sealed record Filter(string Name, string Description, Func<Library, IEnumerable<string>>? Values, bool IsRepeated = false)
{
    public static Filter Edition { get; } = new("edition", "Only of this edition.", library => library.Editions.Select(content => content.Edition.Id));

    public static Filter Level { get; } = new("level", "Only of this level.", library => library.Vocabulary.Levels.Select(level => level.Id));

    public static Filter Domain { get; } = new("domain", "Only of this domain.", library => library.Vocabulary.Domains.Select(domain => domain.Id));

    public static Filter Section { get; } = new("section", "Only of this section of requirements.", library => library.Vocabulary.Sections.Select(section => section.Id));

    public static Filter Phase { get; } = new("phase", "Only for the first endorsement (initial), or only for its renewal (renewal).", _ => Enum.GetValues<Phase>().Select(YamlMap.Kebab));
}
