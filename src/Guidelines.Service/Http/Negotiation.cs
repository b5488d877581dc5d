using Guidelines.Documents;
using Guidelines.Service.Snapshots;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Guidelines.Service.Http;

/// <summary>What a request asks for, of what its endpoint offers.</summary>
/// <param name="Format">The format that it gets; null where it asks for something that there is not.</param>
/// <param name="Fault">What is wrong with its query or with what it accepts; null where nothing is.</param>
internal readonly record struct Negotiation(Format? Format, ProblemDetails? Fault)
{
    public const string FormatParameter = "format";

    public static Offer OfferOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<Offer>() ?? Offer.JsonOnly;

    /// <summary>Pure: asked before the cache and again by the endpoint.</summary>
    public static Negotiation Of(HttpContext context, Offer offer)
    {
        foreach (var (name, values) in context.Request.Query)
        {
            if (FaultOf(name, values, context, offer) is { } fault)
            {
                return new(null, fault);
            }
        }

        // The parameter overrules the header.
        var format = context.Request.Query[FormatParameter] is [var wanted]
            ? offer.Formats.First(format => format.Name == wanted)
            : Accepted(context.Request, offer.Formats);
        return new(format, format is null ? Problems.NotAcceptable(offer.Formats) : null);
    }

    private static ProblemDetails? FaultOf(string name, StringValues values, HttpContext context, Offer offer)
    {
        var filter = offer.Filters.FirstOrDefault(filter => string.Equals(filter.Name, name, StringComparison.OrdinalIgnoreCase));
        if (filter is null && !string.Equals(name, FormatParameter, StringComparison.OrdinalIgnoreCase))
        {
            return Problems.UnknownParameter(offer.Filters.Select(known => known.Name).Append(FormatParameter));
        }

        if (filter is { Values: null })
        {
            return filter.IsRepeated || values.Count == 1 ? null : Problems.Repeated(filter.Name);
        }

        var valid = filter?.Values(context.RequestServices.GetRequiredService<LibrarySnapshot>().Library) ?? offer.Formats.Select(format => format.Name);
        return values is [var value] && valid.Contains(value, StringComparer.Ordinal) ? null : Problems.UnknownValue(filter?.Name ?? FormatParameter, valid);
    }

    private static Format? Accepted(HttpRequest request, ValueList<Format> offered)
    {
        // What cannot be read as a list of media types is taken for no wish at all, as browsers and proxies expect.
        if (request.Headers.Accept.Count == 0 || !MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges) || ranges.Count == 0)
        {
            return offered[0];
        }

        return offered.Select(format => (Format: format, Quality: QualityOf(format, ranges)))
            .Where(candidate => candidate.Quality > 0)
            .OrderByDescending(candidate => candidate.Quality)
            .Select(candidate => candidate.Format)
            .FirstOrDefault();
    }

    /// <summary>The quality that the most specific matching range gives (RFC 9110, 12.5.1).</summary>
    private static double QualityOf(Format format, IList<MediaTypeHeaderValue> ranges) =>
        ranges.Where(format.MediaType.IsSubsetOf)
            .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault();
}
