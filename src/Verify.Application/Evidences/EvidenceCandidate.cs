using Verify.Core.Articles;
using Verify.Core.Syndication;

namespace Verify.Application.Evidences;

/// <param name="Preceding">The texts of up to three passages before it in its post, nearest first.</param>
/// <param name="Score">The rank's score; comparable within one answer only.</param>
public sealed record EvidenceCandidate(Passage Passage, IReadOnlyList<string> Preceding, double Score)
{
    /// <summary>The passage by name.</summary>
    public PassageKey Key => Passage.Key;
}
