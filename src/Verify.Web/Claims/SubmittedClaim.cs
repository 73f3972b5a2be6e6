using Verify.Core.Claims;

namespace Verify.Web.Claims;

/// <summary>A claim that was just submitted, with what is known of it already.</summary>
/// <param name="Quotable">Null until it has been weighed.</param>
public sealed record SubmittedClaim(ClaimState State, string? Quotable);
