using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Verify.Client.Problems;

namespace Verify.Api.Problems;

/// <summary>
/// Refuses bodies that cannot be read as they are: JSON that says it is not UTF-8 (RFC 8259 section 8.1), and what is
/// compressed, whose true size only unpacking would tell (RFC 9110 section 15.5.16).
/// </summary>
internal sealed class EncodingGate(RequestDelegate next)
{
    private const string Identity = "identity";

    public Task InvokeAsync(HttpContext http)
    {
        if (IsCompressed(http.Request))
        {
            http.Response.Headers.AcceptEncoding = Identity;
            return Refuse(http, "Bodies are sent as they are and not compressed.");
        }

        return IsOtherThanUtf8(http.Request) ? Refuse(http, "JSON is sent as UTF-8.") : next(http);
    }

    private static bool IsCompressed(HttpRequest request) =>
        request.Headers.ContentEncoding.ToString() is { Length: > 0 } coding && !coding.Equals(Identity, StringComparison.OrdinalIgnoreCase);

    private static bool IsOtherThanUtf8(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.Charset is { Length: > 0 } charset
        && type.SubType.EndsWith("json", StringComparison.OrdinalIgnoreCase)
        && !charset.Value!.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static Task Refuse(HttpContext http, string why) =>
        new Refused(ProblemMap.Make(ProblemTypes.UnsupportedMediaType, why)).ExecuteAsync(http);
}
