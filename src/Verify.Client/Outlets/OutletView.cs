namespace Verify.Client.Outlets;

/// <summary>A publisher.</summary>
/// <param name="Owner">The publisher family.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
public sealed record OutletView(string Domain, string Name, string? Owner, bool IsWireAgency, string? Country);
