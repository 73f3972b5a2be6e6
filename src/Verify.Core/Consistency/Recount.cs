using Verify.Core.Syndication;

namespace Verify.Core.Consistency;

/// <summary>What the rules make of the evidence that people left standing: shown beside the status, which counts all of it.</summary>
/// <param name="Rejected">The passages left out, in order of the evidence; never empty.</param>
public sealed record Recount(ClaimStatus Status, int SupportingSources, int RefutingSources, IReadOnlyList<PassageKey> Rejected);
