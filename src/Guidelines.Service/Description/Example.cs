using Guidelines.Service.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guidelines.Service.Description;

/// <summary>What the description shows of an endpoint, whose metadata this is: a call of it and its answer.</summary>
/// <param name="Call">Calls the endpoint's own handler on the <see cref="ExampleLibrary"/>.</param>
/// <param name="Parameters">The values of its parameters by their names.</param>
/// <param name="Body">What it is sent; null for an endpoint that is sent nothing.</param>
internal sealed record Example(Func<Task<IResult>> Call, IReadOnlyDictionary<string, string> Parameters, object? Body = null)
{
    /// <summary>What the call gives, in a format.</summary>
    public async Task<Func<Format, string>> Answer() => (await Call() switch { INestedHttpResult nested => nested.Result, var result => result }) switch
    {
        IRepresentation representation => representation.Text,
        ContentHttpResult content => _ => content.ResponseContent!,
        var other => throw new InvalidOperationException($"{other.GetType().Name} is no example of an answer"),
    };
}

internal static class ExampleExtensions
{
    public static RouteHandlerBuilder WithExample(this RouteHandlerBuilder endpoint, Func<IResult> call, params (string Name, string Value)[] parameters) =>
        endpoint.WithExample(() => Task.FromResult(call()), parameters);

    public static RouteHandlerBuilder WithExample(this RouteHandlerBuilder endpoint, Func<Task<IResult>> call, params (string Name, string Value)[] parameters) =>
        endpoint.WithMetadata(new Example(call, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal)));

    public static RouteHandlerBuilder WithExample<TBody>(this RouteHandlerBuilder endpoint, Func<TBody, IResult> call, TBody body)
        where TBody : class =>
        endpoint.WithMetadata(new Example(() => Task.FromResult(call(body)), new Dictionary<string, string>(StringComparer.Ordinal), body));
}
