using System.Text.Json.Serialization;

namespace Verify.Client.Claims;

/// <summary>A claim to check from now on.</summary>
/// <param name="Text">One statement in plain English, at most 2,000 characters.</param>
/// <param name="Id">An id of the submitter's own; null to be given one.</param>
/// <param name="ContextDate">The day that the claim speaks of.</param>
public sealed record ClaimSubmission([property: JsonRequired] string Text, string? Id = null, DateOnly? ContextDate = null);
