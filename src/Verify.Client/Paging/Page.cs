namespace Verify.Client.Paging;

/// <summary>A page of a list.</summary>
/// <param name="Next">Give it as <c>cursor</c> for the page after this one; null on the last. What is in it is the server's business.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
