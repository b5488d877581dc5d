using System.Text.Json.Nodes;
using Guidelines.Service.Http;
using Guidelines.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;

namespace Guidelines.Service.Description;

/// <summary>The problems that an endpoint may answer with, each with an example.</summary>
internal static class ProblemDescriptions
{
    /// <summary>Describes the problem responses that the endpoint states.</summary>
    public static void Complete(OpenApiOperation operation, Offer offer)
    {
        foreach (var (status, response) in operation.Responses ?? [])
        {
            if (Of(status, offer) is { } known && response is OpenApiResponse { Content: { } contents } described && contents.TryGetValue("application/problem+json", out var content))
            {
                described.Description = known.Description;
                content.Example = JsonNode.Parse(JsonText.Serialize(TypedResults.Problem(known.Example).ProblemDetails));
            }
        }
    }

    private static (string Description, ProblemDetails Example)? Of(string status, Offer offer) => status switch
    {
        "400" => ("The query has a parameter, or a value of one, that is not known here.", Problems.UnknownValue(Negotiation.FormatParameter, offer.Formats.Select(format => format.Name))),
        "404" => ("Nothing has this id; the nearest ids are given.", Problems.NotFound("document", "ak-2016-ifb", ["ak-2016-ifa", "mi-2025-ifa"], Addresses.Documents).ProblemDetails),
        "406" => ("The request accepts none of the media types that there are.", Problems.NotAcceptable(offer.Formats)),
        "429" => ("The client asked too often; Retry-After says when it may ask again.", new() { Status = StatusCodes.Status429TooManyRequests, Title = "Too many requests" }),
        "503" => ("The search index is being made; Retry-After says when to ask again.", Problems.NoIndex),
        _ => null,
    };
}
