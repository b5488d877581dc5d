using Microsoft.AspNetCore.Diagnostics;

namespace Guidelines.Service.Http;

/// <summary>
/// Records a fault of our own by its type and place. Not its message: that may hold what a client sent, and nothing that a
/// client sent is recorded.
/// </summary>
internal sealed partial class FaultHandler(ILogger<FaultHandler> log)
{
    public Task Handle(HttpContext context)
    {
        var response = context.Response;
        switch (context.Features.Get<IExceptionHandlerFeature>()?.Error)
        {
            // What the server itself found wrong with a request, such as a body that is too large.
            case BadHttpRequestException refused:
                response.StatusCode = refused.StatusCode;
                break;
            case { } fault:
                LogFault(fault.GetType().Name, fault.StackTrace);
                break;
        }

        return Problems.OfStatus(response).ExecuteAsync(context);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request met a bug of the program: {Type} {Stack}")]
    private partial void LogFault(string type, string? stack);
}
