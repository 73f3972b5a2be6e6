namespace Verify.Web.Activity;

/// <summary>All that the page of activity shows.</summary>
/// <param name="Entries">Newest first.</param>
/// <param name="Before">The sequence number to list older changes before; null where there are none.</param>
public sealed record ActivityList(IReadOnlyList<ActivityEntry> Entries, long? Before);
