namespace Verify.Core.Claims;

/// <summary>A claim as it was understood.</summary>
/// <param name="Kind">Of the claim as a whole; a question, an opinion or another language is not judged.</param>
/// <param name="Parts">Its assertions, in order of the text; empty where it is refused.</param>
/// <param name="Refusal">Why it cannot be judged, for a person to read; null where it can.</param>
public sealed record ClaimReading(Claim Claim, ClaimKind Kind, IReadOnlyList<ClaimPart> Parts, string? Refusal);
