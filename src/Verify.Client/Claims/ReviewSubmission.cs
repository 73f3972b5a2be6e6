using System.Text.Json.Serialization;

namespace Verify.Client.Claims;

/// <summary>A person's verdict on a claim; a draft until somebody else signs it off.</summary>
/// <param name="EvidenceDigest">Of the evidence that the reviewer saw, from the claim; null for the evidence as it stands.</param>
public sealed record ReviewSubmission(
    [property: JsonRequired] string Verdict, [property: JsonRequired] string Note, string? EvidenceDigest = null);
