namespace Verify.Core.Articles;

/// <summary>A publisher.</summary>
/// <param name="Domain">Its registrable domain, lower case: its identity.</param>
/// <param name="Owner">The publisher family; outlets of one owner are still counted apart but shown together.</param>
public sealed record Outlet(string Domain, string Name, string? Owner = null, bool IsWireAgency = false, string? Country = null);
