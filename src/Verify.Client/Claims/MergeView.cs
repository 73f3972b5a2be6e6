namespace Verify.Client.Claims;

/// <summary>Two passages that were found to be one report.</summary>
/// <param name="First">"article/revision/passage".</param>
/// <param name="Detail">The figure or name that the finding rests on.</param>
public sealed record MergeView(string First, string Second, MergeReason Reason, string Detail);
