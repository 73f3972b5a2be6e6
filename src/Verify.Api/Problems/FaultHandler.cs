using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Verify.Application.Stores;
using Verify.Client.Problems;

namespace Verify.Api.Problems;

/// <summary>Maps what is thrown: bad input, a store that cannot work, a caller who left, and bugs.</summary>
internal sealed class FaultHandler(ILogger<FaultHandler> log) : IExceptionHandler
{
    /// <summary>The caller left before the answer; nobody reads it (the status is the one that nginx made known).</summary>
    private const int ClientClosedRequest = 499;

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = ClientClosedRequest;
            return true;
        }

        var problem = exception switch
        {
            BadHttpRequestException bad => OfRequest(bad),
            StoreException store => ProblemMap.Make(ProblemTypes.StoreUnavailable, store.Message),
            OperationCanceledException => ProblemMap.Make(ProblemTypes.Busy, "The server is stopping; try again in a moment."),
            _ => ProblemMap.Make(ProblemTypes.Internal, "The server could not do this; its log says why, under the instance given here."),
        };
        if (problem.Status >= StatusCodes.Status500InternalServerError)
        {
            log.LogError(exception, "Request {Instance} failed", httpContext.TraceIdentifier);
        }

        await new Refused(problem).ExecuteAsync(httpContext).ConfigureAwait(false);
        return true;
    }

    private static Problem OfRequest(BadHttpRequestException bad) => bad switch
    {
        { StatusCode: StatusCodes.Status413PayloadTooLarge } => ProblemMap.TooLarge,
        { StatusCode: StatusCodes.Status415UnsupportedMediaType } => ProblemMap.Make(
            ProblemTypes.UnsupportedMediaType, "The Content-Type is not one that this address takes; send application/json."),
        { InnerException: JsonException json } => OfJson(json),
        _ => ProblemMap.Make(ProblemTypes.Invalid, bad.Message),
    };

    private static Problem OfJson(JsonException json)
    {
        var field = json.Path?.TrimStart('$').TrimStart('.') ?? "";
        var message = json.Message.Contains("missing required", StringComparison.Ordinal)
            ? "A required field is missing: " + json.Message[(json.Message.LastIndexOf(':') + 1)..].Trim()
            : field.Length > 0 ? $"'{field}' is not of the kind that is taken there."
            : "The body is not the JSON object that this address takes.";
        return ProblemMap.Make(ProblemTypes.Invalid, message) with { Errors = [new ProblemField(field, message)] };
    }
}
