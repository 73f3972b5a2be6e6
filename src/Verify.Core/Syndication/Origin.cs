namespace Verify.Core.Syndication;

/// <summary>The passages that are one report: the union of its reprints.</summary>
/// <param name="Id">The key of its earliest passage.</param>
/// <param name="Passages">In order of publication.</param>
/// <param name="Outlets">
/// The outlets that can stand for it when sources are counted: all that carry a wire text, but only the first to print
/// it for a text that is nobody's wire copy.
/// </param>
/// <param name="CarriedBy">All outlets that carry it, in ordinal order.</param>
/// <param name="Agency">The agency whose text it is; null for an outlet's own.</param>
public sealed record Origin(
    string Id,
    IReadOnlyList<PassageKey> Passages,
    IReadOnlyList<string> Outlets,
    IReadOnlyList<string> CarriedBy,
    string? Agency,
    IReadOnlyList<OriginMerge> Merges);
