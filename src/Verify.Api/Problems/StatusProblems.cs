using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Verify.Client.Problems;

namespace Verify.Api.Problems;

/// <summary>Gives a body to the refusals of the framework, which has none of its own.</summary>
internal static class StatusProblems
{
    public static Task WriteAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var problem = http.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => ProblemMap.Make(ProblemTypes.NotFound, "Nothing is served at this address."),
            StatusCodes.Status405MethodNotAllowed => ProblemMap.Make(
                ProblemTypes.MethodNotAllowed, $"{http.Request.Method} is not offered here; the Allow header says what is."),
            StatusCodes.Status413PayloadTooLarge => ProblemMap.TooLarge,
            StatusCodes.Status415UnsupportedMediaType => ProblemMap.Make(
                ProblemTypes.UnsupportedMediaType, "The Content-Type is not one that this address takes; see /openapi/v1.json."),
            var status => ProblemMap.Make(ProblemTypes.Invalid, "The request was refused.") with { Status = status },
        };
        return new Refused(problem).ExecuteAsync(http);
    }
}
