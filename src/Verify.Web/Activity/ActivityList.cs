namespace Verify.Web.Activity;

/// <summary>All that the page of activity shows.</summary>
/// <param name="Entries">Latest first.</param>
/// <param name="Next">A cursor for what was done before; null where there is nothing.</param>
public sealed record ActivityList(IReadOnlyList<ActivityEntry> Entries, string? Next);
