using System.Text.Json;
using Verify.Client.Transport;

namespace Verify.Client.Claims;

/// <summary>Which claims to list; every filter that is set must hold.</summary>
/// <param name="Text">Words to find in the claim.</param>
/// <param name="Since">Only claims that changed at or after this time.</param>
public sealed record ClaimFilter(
    ClaimStatus? Status = null,
    ClaimFlag? Flag = null,
    string? Outlet = null,
    string? Text = null,
    DateTimeOffset? Since = null,
    bool IncludeWithdrawn = false)
{
    internal string AddTo(string path)
    {
        path = Query.Add(path, "status", Status is { } status ? JsonNamingPolicy.KebabCaseLower.ConvertName(status.ToString()) : null);
        path = Query.Add(path, "flag", Flag is { } flag ? JsonNamingPolicy.KebabCaseLower.ConvertName(flag.ToString()) : null);
        path = Query.Add(Query.Add(Query.Add(path, "outlet", Outlet), "q", Text), "since", Since);
        return IncludeWithdrawn ? Query.Add(path, "withdrawn", "true") : path;
    }
}
