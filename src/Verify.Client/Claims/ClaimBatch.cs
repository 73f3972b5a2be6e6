using System.Text.Json.Serialization;

namespace Verify.Client.Claims;

/// <summary>Claims to submit together; each is accepted or refused by itself.</summary>
/// <param name="Claims">1 to 1,000.</param>
public sealed record ClaimBatch([property: JsonRequired] IReadOnlyList<ClaimSubmission> Claims);
