using Guidelines.Documents;
using Guidelines.Service.Snapshots;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Guidelines.Service.Http;

/// <summary>What a request asks for, of what its endpoint offers. Pure: asked before the cache and again by the endpoint.</summary>
internal static class Negotiation
{
    public const string FormatParameter = "format";

    public static Offer OfferOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<Offer>() ?? Offer.JsonOnly;

    /// <summary>The format that the request gets; null where it accepts none of those offered. <c>?format=</c> overrules <c>Accept</c>.</summary>
    public static Format? FormatOf(HttpContext context, ValueList<Format> offered) =>
        context.Request.Query[FormatParameter] is [var name]
            ? offered.FirstOrDefault(format => format.Name == name)
            : Accepted(context.Request, offered);

    /// <summary>What is wrong with the request's query or with what it accepts; null where nothing is.</summary>
    public static ProblemDetails? Fault(HttpContext context)
    {
        var offer = OfferOf(context);
        foreach (var (name, values) in context.Request.Query)
        {
            var filter = offer.Filters.FirstOrDefault(filter => string.Equals(filter.Name, name, StringComparison.OrdinalIgnoreCase));
            if (filter is null && !string.Equals(name, FormatParameter, StringComparison.OrdinalIgnoreCase))
            {
                return Problems.UnknownParameter(offer.Filters.Select(known => known.Name).Append(FormatParameter));
            }

            var valid = filter?.Values(context.RequestServices.GetRequiredService<LibrarySnapshot>()) ?? offer.Formats.Select(format => format.Name);
            if (values is not [var value] || !valid.Contains(value, StringComparer.Ordinal))
            {
                return Problems.UnknownValue(filter?.Name ?? FormatParameter, valid);
            }
        }

        return FormatOf(context, offer.Formats) is null ? Problems.NotAcceptable(offer.Formats) : null;
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
