using System.Reflection;
using Guidelines.Service.Snapshots;
using Guidelines.Writing;
using Microsoft.AspNetCore.Http.Metadata;

namespace Guidelines.Service.Http;

/// <summary>A resource that can be written in several formats.</summary>
internal interface IRepresentation
{
    public string Text(Format format);
}

/// <summary>
/// A resource in the format and the coding that the request wants, with a strong entity tag for just that format and
/// coding; 304 where the client has it already.
/// </summary>
/// <param name="value">The resource, withheld already where its text may not be shown.</param>
/// <param name="write">Gives its text in a format; where there is none, it is JSON.</param>
internal sealed class Representation<T>(T value, Func<T, Format, string>? write = null) : IResult, IEndpointMetadataProvider, IStatusCodeHttpResult, IValueHttpResult<T>, IRepresentation
{
    public T Value => value;

    public int? StatusCode => StatusCodes.Status200OK;

    public string Text(Format format) => write is null ? JsonText.Serialize(value) : write(value, format);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), [Format.Json.ContentType]));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var request = httpContext.Request;
        var offer = Negotiation.OfferOf(httpContext);
        var format = Negotiation.Of(httpContext, offer).Format ?? throw new InvalidOperationException("a request that accepts nothing of what is offered reached its endpoint");
        var coding = ContentCoding.Of(request);
        var services = httpContext.RequestServices;

        // The value follows from the snapshot, the path and the filters alone, so that many first requests encode it once.
        var key = string.Join('\n', [services.GetRequiredService<LibrarySnapshot>().Tag, request.Path, format.Name, coding.Name, .. offer.Filters.SelectMany(filter => request.Query[filter.Name].Select(value => Uri.EscapeDataString(value ?? "")).Append(""))]);
        var encoded = await services.GetRequiredService<Memo<string, EncodedText>>().Get(key, () => EncodedText.Of(Text(format), coding));

        httpContext.Response.Headers.Vary = "Accept, Accept-Encoding";
        await encoded.Answer(httpContext, format.ContentType, coding);
    }
}
