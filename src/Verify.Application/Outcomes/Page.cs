namespace Verify.Application.Outcomes;

/// <summary>A page of a list.</summary>
/// <param name="Next">An opaque cursor for the page after this one; null on the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
