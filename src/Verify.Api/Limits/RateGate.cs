using System.Globalization;
using Microsoft.AspNetCore.Http;
using Verify.Api.Problems;
using Verify.Application.Access;
using Verify.Client.Problems;

namespace Verify.Api.Limits;

/// <summary>Holds each key to its rate and tells it where it stands (RateLimit and RateLimit-Policy header fields).</summary>
internal sealed class RateGate(RequestDelegate next, RateLimiter limiter)
{
    private readonly string policy = string.Create(
        CultureInfo.InvariantCulture, $"\"key\";q={limiter.Burst};w={Math.Ceiling(limiter.Window.TotalSeconds)}");

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Items[typeof(ApiKey)] is not ApiKey key)
        {
            return next(http);
        }

        var verdict = limiter.Take(key.Id);
        var seconds = Math.Max(1, (int)Math.Ceiling(verdict.Wait.TotalSeconds));
        http.Response.Headers["RateLimit-Policy"] = policy;
        http.Response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"key\";r={verdict.Remaining};t={seconds}");
        if (verdict.IsAllowed)
        {
            return next(http);
        }

        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return new Refused(ProblemMap.Make(
            ProblemTypes.TooManyRequests, "The key has made too many requests; wait as the Retry-After header says.")).ExecuteAsync(http);
    }
}
