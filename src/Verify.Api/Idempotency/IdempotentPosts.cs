using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Verify.Api.Problems;
using Verify.Application.Idempotency;
using Verify.Client.Problems;

namespace Verify.Api.Idempotency;

/// <summary>Carries out a POST with an Idempotency-Key once and answers its retries with what the first was answered.</summary>
/// <remarks>
/// Refusals for want of room (429, 5xx) are not kept: trying them again is the point. An answer longer than
/// <see cref="LongestAnswer"/> is not kept either; such a request is carried out again, and what it asks for is there already.
/// </remarks>
internal sealed class IdempotentPosts(RequestDelegate next, IIdempotencyStore store)
{
    private const int LongestAnswer = 1 << 20;

    private const int LongestKey = 200;

    public async Task InvokeAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.Headers.TryGetValue(Operation.Header, out var header))
        {
            await next(http).ConfigureAwait(false);
            return;
        }

        if (header is not [{ Length: > 0 and <= LongestKey } name] || name.Any(letter => letter is < '!' or > '~'))
        {
            await Refused.Invalid(Operation.Header, "The Idempotency-Key must be 1 to 200 printable ASCII characters.").ExecuteAsync(http).ConfigureAwait(false);
            return;
        }

        var key = $"{Actor.Of(http)}/{name}";
        var fingerprint = await RequestFingerprint.OfAsync(http.Request, IsStream(http)).ConfigureAwait(false);
        switch (await store.BeginAsync(key, fingerprint, http.RequestAborted).ConfigureAwait(false))
        {
            case IdempotencyClaim.Granted:
                await CarryOutAsync(http, key).ConfigureAwait(false);
                break;
            case IdempotencyClaim.Answered(var answer):
                await RepeatAsync(http, answer).ConfigureAwait(false);
                break;
            case IdempotencyClaim.InProgress:
                http.Response.Headers.RetryAfter = "1";
                await Conflict("A request with this Idempotency-Key is being carried out; try again in a moment.").ExecuteAsync(http).ConfigureAwait(false);
                break;
            default:
                await Conflict("This Idempotency-Key was used for another request; choose a new one for each request.").ExecuteAsync(http).ConfigureAwait(false);
                break;
        }
    }

    private async Task CarryOutAsync(HttpContext http, string key)
    {
        var response = http.Response;
        var original = response.Body;
        var copy = new AnswerCopy(original, LongestAnswer);
        await using (copy.ConfigureAwait(false))
        {
            response.Body = copy;
            var isDone = false;
            try
            {
                await next(http).ConfigureAwait(false);
                isDone = response.StatusCode is < 429 and not StatusCodes.Status401Unauthorized && copy.Content is not null;
            }
            finally
            {
                response.Body = original;
                await (isDone ? store.CompleteAsync(key, Answer(http, copy.Content!), CancellationToken.None) : store.AbandonAsync(key, CancellationToken.None))
                    .ConfigureAwait(false);
            }
        }
    }

    private static StoredAnswer Answer(HttpContext http, byte[] body) =>
        http.GetEndpoint()?.Metadata.GetMetadata<NotReplayed>() is null
            ? new(http.Response.StatusCode, http.Response.ContentType, http.Response.Headers.Location, body)
            : new(StatusCodes.Status409Conflict, Refused.ContentType, null, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(
                Conflict("It was made by an earlier request, whose answer showed its secret once.").Problem, Client.Json.VerifyJson.Default.Problem));

    private static async Task RepeatAsync(HttpContext http, StoredAnswer answer)
    {
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = answer.ContentType;
        http.Response.Headers.Location = answer.Location;
        http.Response.Headers["Idempotent-Replayed"] = "true";
        await http.Response.Body.WriteAsync(answer.Body, http.RequestAborted).ConfigureAwait(false);
    }

    private static bool IsStream(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is { MaxRequestBodySize: null };

    private static Refused Conflict(string why) => new(ProblemMap.Make(ProblemTypes.IdempotencyConflict, why));
}
