using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Verify.Client.Problems;

namespace Verify.Api.Problems;

/// <summary>Refuses JSON that says it is not UTF-8 (RFC 8259 section 8.1).</summary>
internal sealed class CharsetGate(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http) =>
        MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type)
        && type.Charset is { Length: > 0 } charset
        && type.SubType.EndsWith("json", StringComparison.OrdinalIgnoreCase)
        && !charset.Value!.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            ? new Refused(ProblemMap.Make(ProblemTypes.UnsupportedMediaType, "JSON is sent as UTF-8.")).ExecuteAsync(http)
            : next(http);
}
