using System.Text.Json.Serialization;

namespace Verify.Client.Claims;

/// <summary>A request to stop checking a claim; its history stays.</summary>
public sealed record ClaimWithdrawal([property: JsonRequired] string Reason);
