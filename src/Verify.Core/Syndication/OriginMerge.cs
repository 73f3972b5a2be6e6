namespace Verify.Core.Syndication;

/// <summary>One recorded step of grouping: two passages were found to be one report.</summary>
/// <param name="Detail">The figure or name that the decision rests on, for a person to read.</param>
public sealed record OriginMerge(PassageKey First, PassageKey Second, MergeReason Reason, string Detail);
