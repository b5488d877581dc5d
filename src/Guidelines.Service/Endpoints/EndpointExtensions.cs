namespace Guidelines.Service.Endpoints;

internal static class EndpointExtensions
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>An address that is read: GET, and HEAD for its headers alone.</summary>
    /// <param name="routes">The group that it stands in.</param>
    /// <param name="pattern">Below the group's.</param>
    /// <param name="name">What a generated client calls it.</param>
    /// <param name="summary">What it gives, in a few words.</param>
    /// <param name="handler">Gives it.</param>
    public static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder routes, string pattern, string name, string summary, Delegate handler) =>
        routes.MapMethods(pattern, Methods, handler).WithName(name).WithSummary(summary);
}
