using System.Globalization;
using System.Text;

namespace Verify.Api.Tests.Fuzz;

/// <summary>Makes requests that are wrong in some way, the same ones for the same seed.</summary>
internal sealed class MalformedRequest(int seed)
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];

    private static readonly string[] Paths =
    [
        "/v1/claims", "/v1/claims/batch", "/v1/claims/{}", "/v1/claims/{}/evidence", "/v1/claims/{}/sources", "/v1/claims/{}/history",
        "/v1/claims/{}/explanation", "/v1/claims/{}/reviews", "/v1/claims/{}/reviews/sign-off", "/v1/claims/{}/report.html",
        "/v1/articles", "/v1/articles/bulk", "/v1/articles/{}", "/v1/articles/{}/passages", "/v1/articles/{}/copies",
        "/v1/articles/{}/corrections", "/v1/articles/{}/retraction", "/v1/outlets/{}", "/v1/speakers/{}", "/v1/audit",
        "/v1/claims/{}/reviews/evidence", "/v1/claims/{}/log", "/v1/feeds", "/v1/feeds/{}", "/v1/subscriptions", "/v1/subscriptions/{}",
        "/v1/subscriptions/{}/dead-letters", "/v1/subscriptions/{}/dead-letters/{}/replay", "/v1/keys/{}", "/sign-in",
        "/v1/exports/claims.csv", "/v1/exports/claims.atom", "/v1/exports/claims.{}", "/v1/{}", "/{}",
    ];

    private static readonly string[] Ids =
    [
        "c1", "a1", "..", "%00", "%2e%2e%2f", "%ff", "%F0%9F%9A%A2", "a%0d%0aSet-Cookie:x", new('x', 400), "%20", "'%20OR%201=1--", "{}", "<script>", "*",
    ];

    private static readonly string[] Queries =
    [
        "", "?limit=-1", "?limit=1e9", "?cursor=AAAA", "?cursor=%00", "?status=withdrawn&flag=x", "?asOf=yesterday", "?since=9999-99-99", "?revision=-5",
        "?revision=99999999999999999999", "?q=%22%22%22", "?q=%2a%20NEAR%20(", "?outlet=%0a", "?reason=", "?withdrawn=perhaps", "?limit=3&limit=4",
    ];

    private static readonly string[] Bodies =
    [
        "", "{", "}", "[]", "null", "42", "\"text\"", "{\"text\":null}", "{\"text\":5}", "{\"text\":\"\\ud800\"}", "{\"text\":\"So.\",\"id\":\"\\u0000\"}",
        "{\"claims\":null}", "{\"claims\":[null]}", "{\"claims\":[{\"text\":null}]}", "{\"claims\":{}}", "{\"note\":null}", "{\"note\":\"n\",\"passages\":[null]}",
        "{\"note\":\"n\",\"passages\":[-1,1e400]}", "{\"verdict\":[],\"note\":{}}", "{\"name\":\"x\",\"scopes\":null}", "<html>", "<html><body><p>It sank.",
        "{\"text\":\"It sank.\",\"outlet\":\"..\",\"publishedAt\":\"never\"}", "{\"text\":\"It sank.\",\"outlet\":\"a.example\",\"publishedAt\":\"2024-05-06\",\"id\":\"\\n\"}",
        "{\"text\":\"It sank.\",\"outlet\":\"a.example\",\"publishedAt\":\"0001-01-01T00:00:00+14:00\"}", "{\"a\":".PadRight(3_000, '[') + "1", "\uFEFF{}", "{\"posts\":[{\"text\":7}]}",
        "{\"url\":\"http://[::1\"}", "{\"url\":null}", "{\"url\":\"gopher://x\",\"kind\":\"claim\"}", "{\"article\":\"a1\",\"revision\":1e9,\"passage\":-1,\"verdict\":\"rejected\"}",
    ];

    private static readonly string[] Types =
        ["application/json", "text/html", "text/plain", "application/ninjs+json", "application/x-ndjson", "application/pdf", "application/json; charset=utf-7", "x"];

    private readonly Random random = new(seed);

    public HttpRequestMessage Next()
    {
        var path = Pick(Paths).Replace("{}", Pick(Ids), StringComparison.Ordinal) + Pick(Queries);
        var request = new HttpRequestMessage(new HttpMethod(Pick(Methods)), new Uri(path, UriKind.Relative));
        if (request.Method != HttpMethod.Get && request.Method != HttpMethod.Head)
        {
            request.Content = new ByteArrayContent(Mutate(Encoding.UTF8.GetBytes(Pick(Bodies))));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", Pick(Types));
        }

        if (random.Next(4) == 0)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", Pick(["k1", "k2", "", new string('k', 500), random.Next(100).ToString(CultureInfo.InvariantCulture)]));
        }

        if (random.Next(8) == 0)
        {
            request.Headers.TryAddWithoutValidation(Pick(["If-None-Match", "Accept", "Authorization", "Last-Event-ID", "Range"]), Pick(["\"", "*", "Bearer vk_", "application/ld+json;q=x", "bytes=9-1", "\"1.x\", W/"]));
        }

        return request;
    }

    private byte[] Mutate(byte[] body)
    {
        if (body.Length > 0 && random.Next(3) == 0)
        {
            body[random.Next(body.Length)] = (byte)random.Next(256);
        }

        return body;
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
