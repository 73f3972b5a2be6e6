using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Verify.Application.Outcomes;
using Verify.Client.Json;
using Verify.Client.Problems;

namespace Verify.Api.Problems;

/// <summary>A refusal as problem+json (RFC 9457).</summary>
internal sealed class Refused(Problem problem) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    public const string ContentType = "application/problem+json";

    public Problem Problem => problem;

    public int? StatusCode => problem.Status;

    public static Refused Of(Refusal refusal) => new(ProblemMap.Of(refusal));

    public static Refused NotFound(string what, string id) => Of(Refusal.NotFound(what, id));

    public static Refused Invalid(string field, string message) => Of(Refusal.Invalid(new FieldError(field, message)));

    /// <param name="field">The field at fault; null where it is none alone.</param>
    public static Refused Unreadable(string message, string? field) => new(ProblemMap.Make(ProblemTypes.Unreadable, message) with
    {
        Errors = field is null ? [] : [new ProblemField(field, message)],
    });

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = problem.Status;
        response.Headers.XContentTypeOptions = "nosniff";
        if (problem.Status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = "1";
        }

        return response.WriteAsJsonAsync(
            problem with { Instance = httpContext.TraceIdentifier }, VerifyJson.Default.Problem, ContentType, httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        foreach (var status in ProblemMap.Statuses)
        {
            builder.Metadata.Add(new ProducesResponseTypeMetadata(status, typeof(Problem), [ContentType]));
        }
    }
}
