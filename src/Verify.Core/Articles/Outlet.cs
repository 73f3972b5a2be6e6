namespace Verify.Core.Articles;

/// <summary>A publisher.</summary>
/// <param name="Domain">Its registrable domain, lower case: its identity.</param>
/// <param name="Owner">The publisher family: shown, and no reason to count its outlets as one.</param>
/// <param name="IsWireAgency">What it publishes is wire text: the origin of the copies that credit it.</param>
public sealed record Outlet(string Domain, string Name, string? Owner = null, bool IsWireAgency = false, string? Country = null);
