using System.ComponentModel;
using Guidelines.Graph;
using Guidelines.Search.Results;
using Guidelines.Service.Description;
using Guidelines.Service.Http;
using Guidelines.Service.Snapshots;
using Guidelines.Writing;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Guidelines.Service.Endpoints;

internal static class SimilarEndpoints
{
    // A passage of the greatest length, in letters of four bytes, and what JSON puts around it.
    private const int MaxBodyBytes = (4 * SimilarRequest.MostText) + 4096;

    public static IEndpointRouteBuilder MapSimilar(this IEndpointRouteBuilder routes)
    {
        routes.MapRead("/behaviors/{id}/similar", "listSimilar", "The behaviors of all documents that are most like one", OfBehavior)
            .WithTags("Search")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .WithMetadata(new Offer { Filters = [SearchFilters.Limit, .. SearchFilters.Facets] })
            .WithExample(() => OfBehavior("ak-2016-ifa-tf-07", "1", null, null, null, null, null, null, null, new DefaultHttpContext(), ExampleLibrary.Snapshot), ("id", "ak-2016-ifa-tf-07"), ("limit", "1"));
        routes.MapPost("/similar", OfPassage)
            .WithName("findSimilar").WithSummary("The behaviors that are most like a passage, of which nothing is kept")
            .WithTags("Search")
            .Produces<SimilarAnswer>()
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .WithMetadata(new RequestSizeLimitAttribute(MaxBodyBytes))
            .WithExample(passage => OfPassage(passage, new DefaultHttpContext(), ExampleLibrary.Snapshot), new Passage("The workshop is about cultural humility.", 1));
        return routes;
    }

    private static Results<Representation<SimilarAnswer>, ProblemHttpResult> OfBehavior(
        [Description("The id of a behavior.")] string id, string? limit, string[]? kind, string[]? edition, string[]? level, string[]? domain, string[]? area, string[]? designation, string[]? grade, HttpContext context, LibrarySnapshot snapshot) =>
        snapshot.Library.Graph.Find(id) is BehaviorNode
            ? SearchEndpoints.Answer(context.Response, () => snapshot.Search.SimilarTo(id, new SimilarRequest { Facets = SearchFilters.ChosenBy(context.Request), Limit = SearchFilters.LimitOf(limit) }))
            : Problems.NotFound("behavior", id, [.. snapshot.Library.Graph.Nodes.OfType<BehaviorNode>().Select(behavior => behavior.Id)], Addresses.Documents);

    // Neither the passage nor what is like it is kept: no representation, whose bytes are remembered, and no cache on the way.
    private static Results<ContentHttpResult, ProblemHttpResult> OfPassage(Passage passage, HttpContext context, LibrarySnapshot snapshot)
    {
        context.Response.Headers.CacheControl = "no-store";
        var request = new SimilarRequest { Limit = passage.Limit ?? SearchRequest.DefaultLimit };
        return SearchEndpoints.Try(context.Response, () => passage.Text is { } text ? snapshot.Search.SimilarToPassage(text, request) : new SearchFault("text", "There is no passage."), out var answer) is { } problem
            ? TypedResults.Problem(problem)
            : TypedResults.Text(JsonText.Serialize(answer!), Format.Json.ContentType);
    }
}

/// <summary>A text of one's own, such as a part of a syllabus.</summary>
/// <param name="Text">At most 20,000 characters.</param>
/// <param name="Limit">How many results there are at most, 1 to 100; 10 where nothing is said.</param>
internal sealed record Passage(string? Text, int? Limit = null);
