using Guidelines.Search.Engines;
using Guidelines.Search.Results;
using Guidelines.Search.Suggesting;
using Guidelines.Service.Description;
using Guidelines.Service.Http;
using Guidelines.Service.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Guidelines.Service.Endpoints;

internal static class SearchEndpoints
{
    public static IEndpointRouteBuilder MapSearch(this IEndpointRouteBuilder routes)
    {
        routes.MapRead("/search", "search", "Behaviors, requirements, areas and glossary terms by what people type", Search)
            .WithTags("Search")
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .WithMetadata(new Offer { Filters = [SearchFilters.Query, SearchFilters.Limit, SearchFilters.Cursor, .. SearchFilters.Facets] })
            .WithExample(() => Search("cultural competence", "1", null, null, null, null, null, null, null, null, new DefaultHttpContext(), ExampleLibrary.Snapshot), ("q", "cultural competence"), ("limit", "1"));
        routes.MapRead("/suggest", "suggest", "What a query that is being typed may become", Suggest)
            .WithTags("Search")
            .WithMetadata(new Offer { Filters = [SearchFilters.Query, SearchFilters.Limit] })
            .WithExample(() => Suggest("cult", "3", new DefaultHttpContext(), ExampleLibrary.Snapshot), ("q", "cult"), ("limit", "3"));
        return routes;
    }

    // The facets are parameters for the description; their values are read from the request, which may repeat them.
    private static Results<Representation<SearchAnswer>, ProblemHttpResult> Search(
        string? q, string? limit, string? cursor, string[]? kind, string[]? edition, string[]? level, string[]? domain, string[]? area, string[]? designation, string[]? grade, HttpContext context, LibrarySnapshot snapshot) =>
        Answer(context.Response, () => snapshot.Search.Search(new SearchRequest
        {
            Text = q ?? "",
            Facets = SearchFilters.ChosenBy(context.Request),
            Limit = SearchFilters.LimitOf(limit),
            Cursor = cursor,
        }));

    private static Results<Representation<SuggestAnswer>, ProblemHttpResult> Suggest(string? q, string? limit, HttpContext context, LibrarySnapshot snapshot) =>
        Answer(context.Response, () => snapshot.Search.Suggest(q ?? "", SearchFilters.LimitOf(limit)));

    /// <summary>The answer as a resource; a problem where the request is wrong, or where there is no index now.</summary>
    internal static Results<Representation<T>, ProblemHttpResult> Answer<T>(HttpResponse response, Func<SearchOutcome<T>> search)
        where T : class => Try(response, search, out var outcome) is { } problem ? TypedResults.Problem(problem) : new Representation<T>(outcome!);

    /// <summary>The problem of a search, or its answer.</summary>
    internal static ProblemDetails? Try<T>(HttpResponse response, Func<SearchOutcome<T>> search, out T? answer)
        where T : class
    {
        try
        {
            var outcome = search();
            answer = outcome.Answer;
            return outcome.Fault is { } fault ? Problems.OfSearch(fault) : null;
        }
        catch (Exception exception) when (exception is SearchIndexException or IOException)
        {
            answer = null;
            response.Headers.RetryAfter = "1";
            return Problems.NoIndex;
        }
    }
}
