using Verify.Core.Syndication;

namespace Verify.Core.Consistency;

/// <summary>Whether a passage still stands, and which passages took its place.</summary>
internal sealed record PassageState(EvidenceState State, IReadOnlyList<PassageKey> ReplacedBy)
{
    public static PassageState Live { get; } = new(EvidenceState.Live, []);
}
