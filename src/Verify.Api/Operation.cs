using Microsoft.AspNetCore.Http;

namespace Verify.Api;

/// <summary>The name of a request that makes its retry safe: it goes into the log with what the request caused.</summary>
internal static class Operation
{
    public const string Header = "Idempotency-Key";

    /// <returns>Null for a request without a key.</returns>
    public static string? Of(HttpContext context) =>
        context.Request.Headers[Header] is [{ Length: > 0 } key] ? $"{Actor.Of(context)}/{key}" : null;
}
