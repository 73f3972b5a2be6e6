using System.Text.Json.Serialization;

namespace Verify.Client.Claims;

/// <summary>A person's verdict on one piece of evidence, named as the claim's evidence names it.</summary>
/// <param name="Note">Why; needed where the evidence is rejected.</param>
public sealed record EvidenceReviewSubmission(
    [property: JsonRequired] string Article,
    [property: JsonRequired] int Revision,
    [property: JsonRequired] int Passage,
    [property: JsonRequired] EvidenceVerdict Verdict,
    string? Note = null);
