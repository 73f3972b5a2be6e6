namespace Verify.Core.Claims;

/// <summary>A statement that somebody wants checked.</summary>
/// <param name="ContextDate">The day that the claim speaks of, where the submitter gave one.</param>
public sealed record Claim(ClaimId Id, string Text, DateOnly? ContextDate = null, string? Submitter = null);
