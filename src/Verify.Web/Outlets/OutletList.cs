namespace Verify.Web.Outlets;

/// <summary>All that the page of outlets shows.</summary>
/// <param name="LookedAt">How many articles, the newest, the figures rest on.</param>
/// <param name="IsComplete">They are all there are.</param>
public sealed record OutletList(IReadOnlyList<OutletRow> Outlets, int LookedAt, bool IsComplete);
