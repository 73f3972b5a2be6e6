using System.Text.Json.Serialization;

namespace Verify.Client.Outlets;

/// <summary>What to remember of a publisher.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
public sealed record OutletDescription(
    [property: JsonRequired] string Name, string? Owner = null, bool IsWireAgency = false, string? Country = null);
