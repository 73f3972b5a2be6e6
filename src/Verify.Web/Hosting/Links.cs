using System.Globalization;
using Verify.Core.Articles;
using Verify.Core.Claims;

namespace Verify.Web.Hosting;

/// <summary>The addresses of pages.</summary>
public static class Links
{
    public const string Claims = "/";

    public const string Articles = "/articles";

    public const string Outlets = "/outlets";

    public const string Feeds = "/feeds";

    public const string Ingest = "/ingest";

    public const string Activity = "/activity";

    public const string Keys = "/keys";

    /// <summary>What becomes of what was handed in.</summary>
    public static string Intake(string run) => $"{Ingest}/{run}";

    /// <param name="asOf">The claim as it stood then; null for now.</param>
    public static string Claim(ClaimId id, DateTimeOffset? asOf = null) =>
        $"/claims/{Path(id.Value)}{(asOf is { } time ? "?asOf=" + Uri.EscapeDataString(Moment(time)) : "")}";

    /// <param name="passage">The passage to go to.</param>
    public static string Article(ArticleId id, int? revision = null, int? passage = null) => string.Create(
        CultureInfo.InvariantCulture,
        $"/articles/{Path(id.Value)}{(revision is { } number ? $"?revision={number}" : "")}{(passage is { } index ? $"#p-{index}" : "")}");

    /// <summary>What changed from one revision to another.</summary>
    public static string Changes(ArticleId id, int from, int to) =>
        string.Create(CultureInfo.InvariantCulture, $"/articles/{Path(id.Value)}?revision={to}&from={from}");

    /// <summary>An address with those of the parameters that have a value.</summary>
    public static string With(string page, params IEnumerable<(string Name, string? Value)> parameters)
    {
        var query = string.Join('&', parameters.Where(parameter => !string.IsNullOrEmpty(parameter.Value))
            .Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value!)}"));
        return query.Length == 0 ? page : $"{page}?{query}";
    }

    /// <summary>A route of the HTTP API for one claim.</summary>
    public static string Api(ClaimId id, string rest = "") => $"/v1/claims/{Uri.EscapeDataString(id.Value)}{rest}";

    /// <summary>To the tenth of a microsecond, so that a claim is seen with the very event that was recorded then.</summary>
    public static string Moment(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    private static string Path(string id) => Uri.EscapeDataString(id).Replace("%2F", "/", StringComparison.Ordinal);
}
