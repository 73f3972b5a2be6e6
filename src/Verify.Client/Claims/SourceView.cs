namespace Verify.Client.Claims;

/// <summary>One counted report.</summary>
/// <param name="Part">The 0-based assertion of the claim that it bears on.</param>
/// <param name="Outlet">The outlet that stands for it.</param>
public sealed record SourceView(int Part, string Origin, string Outlet, Stance Stance);
