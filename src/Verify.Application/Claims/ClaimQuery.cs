using Verify.Core.Consistency;

namespace Verify.Application.Claims;

/// <summary>Which claims to list; every filter that is set must hold.</summary>
/// <param name="Text">Words to find in the claim.</param>
/// <param name="ChangedSince">Only claims whose last event is at or after this time.</param>
/// <param name="Cursor">From <c>Page.Next</c>.</param>
public sealed record ClaimQuery(
    ClaimStatus? Status = null,
    ClaimFlag? Flag = null,
    string? Outlet = null,
    string? Text = null,
    DateTimeOffset? ChangedSince = null,
    bool IncludeWithdrawn = false,
    string? Cursor = null,
    int Limit = 50);
