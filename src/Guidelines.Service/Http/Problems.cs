using System.Globalization;
using Guidelines.Documents;
using Guidelines.Search.Results;
using Guidelines.Vocabulary;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Guidelines.Service.Http;

/// <summary>
/// What the service answers where it cannot answer: RFC 9457 problem details that say what would be right. Nothing that
/// the client sent is said again.
/// </summary>
internal static class Problems
{
    /// <summary>An id that nothing bears.</summary>
    /// <param name="what">What was looked for: <c>document</c>, or <c>document for the base</c>.</param>
    /// <param name="id">The id that was asked for; only compared.</param>
    /// <param name="ids">All ids of that kind.</param>
    /// <param name="list">Where they are listed.</param>
    public static ProblemHttpResult NotFound(string what, string id, IReadOnlyCollection<string> ids, string list) => TypedResults.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status404NotFound,
        Title = $"No {what} has this id",
        Detail = string.Create(CultureInfo.InvariantCulture, $"'nearest' has the ids most like it, of {ids.Count}; {list} leads to all of them."),
        Extensions = { ["nearest"] = NearestIds.Of(id, ids), ["count"] = ids.Count, ["list"] = list },
    });

    /// <summary>Two ids that are here and cannot be compared: an edition beside a document, or beside itself.</summary>
    /// <param name="pairs">What can be compared instead.</param>
    public static ProblemHttpResult NotComparable(ValueList<(string Base, string Head)> pairs) => TypedResults.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status404NotFound,
        Title = "Two documents can be compared, or two different editions",
        Detail = "'valid' has the comparisons that come nearest to the one that was asked for.",
        Extensions = { ["valid"] = pairs.Select(pair => $"{Addresses.Compare}/{pair.Base}...{pair.Head}") },
    });

    public static ProblemDetails UnknownParameter(IEnumerable<string> valid) => new()
    {
        Status = StatusCodes.Status400BadRequest,
        Title = "The query has a parameter that is not known here",
        Detail = "'valid' has the parameters that this address knows.",
        Extensions = { ["valid"] = valid },
    };

    public static ProblemDetails UnknownValue(string parameter, IEnumerable<string> valid) => new()
    {
        Status = StatusCodes.Status400BadRequest,
        Title = $"The parameter '{parameter}' has a value that is not known here",
        Detail = "'valid' has the values that it may have, one at a time.",
        Extensions = { ["parameter"] = parameter, ["valid"] = valid },
    };

    /// <summary>A parameter that has one value and was given several.</summary>
    public static ProblemDetails Repeated(string parameter) => new()
    {
        Status = StatusCodes.Status400BadRequest,
        Title = $"The parameter '{parameter}' is given more than once",
        Extensions = { ["parameter"] = parameter },
    };

    /// <summary>A search that cannot be answered as it was asked.</summary>
    public static ProblemDetails OfSearch(SearchFault fault) => new()
    {
        Status = StatusCodes.Status400BadRequest,
        Title = $"The parameter '{fault.Parameter}' cannot be answered",
        Detail = fault.Problem,
        Extensions = fault.Valid.IsEmpty ? new Dictionary<string, object?>(StringComparer.Ordinal) { ["parameter"] = fault.Parameter } : new(StringComparer.Ordinal) { ["parameter"] = fault.Parameter, ["valid"] = fault.Valid },
    };

    /// <summary>The search index is broken and could not be made again yet.</summary>
    public static ProblemDetails NoIndex { get; } = new()
    {
        Status = StatusCodes.Status503ServiceUnavailable,
        Title = "The search index is being made",
        Detail = "Please ask again in a moment; all else is served meanwhile.",
    };

    public static ProblemDetails NotAcceptable(ValueList<Format> offered, string title = "The request accepts none of the media types that there are") => new()
    {
        Status = StatusCodes.Status406NotAcceptable,
        Title = title,
        Detail = "'valid' has the media types that this address offers.",
        Extensions = { ["valid"] = offered.Select(format => format.ToString()) },
    };

    /// <summary>For answers that have no other body: unknown addresses, wrong methods, and what the server itself refuses.</summary>
    public static ProblemHttpResult OfStatus(HttpResponse response)
    {
        var problem = response.StatusCode switch
        {
            StatusCodes.Status404NotFound => new ProblemDetails
            {
                Title = "There is nothing at this address",
                Detail = $"'valid' has the addresses that there are; {Addresses.Description} describes them.",
                Extensions = { ["valid"] = Addresses.All },
            },
            StatusCodes.Status405MethodNotAllowed => new()
            {
                Title = "This address does not answer this method",
                Detail = "'valid' has the methods that it answers.",
                Extensions = { ["valid"] = response.Headers.Allow.ToString().Split(", ") },
            },
            StatusCodes.Status429TooManyRequests => new()
            {
                Title = "Too many requests",
                Detail = $"Please ask again in {response.Headers.RetryAfter} seconds; an answer may be kept, and checked with If-None-Match.",
            },
            StatusCodes.Status500InternalServerError => new()
            {
                Title = "The service has a fault of its own",
                Detail = "It is recorded; nothing is wrong with the request.",
            },
            _ => new(),
        };
        problem.Status = response.StatusCode;
        return TypedResults.Problem(problem);
    }
}
