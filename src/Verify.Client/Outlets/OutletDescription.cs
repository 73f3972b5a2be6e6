using System.Text.Json.Serialization;

namespace Verify.Client.Outlets;

/// <summary>What to remember of a publisher.</summary>
/// <param name="Owner">The publisher family: shown, and no reason to count its outlets as one.</param>
/// <param name="IsWireAgency">What it publishes is wire text: it and the copies that credit it by this name are one report.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
public sealed record OutletDescription(
    [property: JsonRequired] string Name, string? Owner = null, bool IsWireAgency = false, string? Country = null);
