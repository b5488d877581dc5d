using Guidelines.Documents;

namespace Guidelines.Site.Api;

/// <summary>The API of the service as its description tells it, for the page that developers read.</summary>
/// <param name="Json">The description itself: OpenAPI 3.1, the bytes that the service answers with.</param>
/// <param name="Groups">All operations, in the order of the description.</param>
public sealed record ApiReference(string Json, ValueList<ApiGroup> Groups)
{
    /// <summary>Where the site has the description: where the service has it.</summary>
    public const string Address = "openapi/v1.json";
}

/// <summary>Operations that belong together.</summary>
public sealed record ApiGroup(string Name, ValueList<ApiOperation> Operations);

/// <summary>What can be asked at an address.</summary>
public sealed record ApiOperation
{
    /// <summary>What generated clients call it; an anchor on the page.</summary>
    public required string Id { get; init; }

    /// <summary><c>GET</c>.</summary>
    public required string Method { get; init; }

    /// <summary><c>/api/v1/documents/{id}</c>.</summary>
    public required string Path { get; init; }

    public required string Summary { get; init; }

    /// <summary>Those of the path and of the query, and the members of the body.</summary>
    public required ValueList<ApiParameter> Parameters { get; init; }

    /// <summary>A body to send, as JSON; null where none is sent.</summary>
    public required string? Body { get; init; }

    /// <summary>By status.</summary>
    public required ValueList<ApiAnswer> Answers { get; init; }
}

/// <summary>What an operation is told.</summary>
/// <param name="Name">Of the parameter, or of a member of the body.</param>
/// <param name="In"><c>path</c>, <c>query</c> or <c>body</c>.</param>
/// <param name="IsRequired">Whether nothing is answered without it.</param>
/// <param name="Type">In words (<see cref="ApiSchemas.TypeOf"/>); of what may be given several times that of one.</param>
/// <param name="IsRepeated">Whether it may be given several times.</param>
/// <param name="Description">What it does.</param>
/// <param name="Example">Its value in the example.</param>
public sealed record ApiParameter(string Name, string In, bool IsRequired, string Type, bool IsRepeated, string? Description, string? Example);

/// <summary>What an operation answers.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="Description">When it is answered.</param>
/// <param name="Contents">By media type.</param>
public sealed record ApiAnswer(string Status, string Description, ValueList<ApiContent> Contents)
{
    /// <summary>Whether it says why there is no other answer (RFC 9457).</summary>
    public bool IsProblem => Contents is [{ MediaType: "application/problem+json" }];
}

/// <summary>A form of an answer.</summary>
/// <param name="MediaType"><c>application/json</c>.</param>
/// <param name="Schemas">What it holds: one of these records; none where it is text.</param>
/// <param name="Example">Shortened (<see cref="ShortExample"/>).</param>
public sealed record ApiContent(string MediaType, ValueList<ApiSchema> Schemas, string Example);

/// <summary>A record of the description.</summary>
public sealed record ApiSchema(string Name, ValueList<ApiMember> Members);

/// <summary>A member of a record.</summary>
/// <param name="Name">As JSON has it.</param>
/// <param name="Type">In words (<see cref="ApiSchemas.TypeOf"/>).</param>
/// <param name="IsRequired">Whether it is always there.</param>
/// <param name="Description">What it says; null where its name says it.</param>
public sealed record ApiMember(string Name, string Type, bool IsRequired, string? Description);
