using Verify.Client.Problems;

namespace Verify.Client.Claims;

/// <summary>What became of one claim of a batch.</summary>
/// <param name="Index">Its 0-based place in the batch.</param>
/// <param name="Status">The HTTP status that it would have had alone: 201, 200 for one that was known, or a refusal's.</param>
/// <param name="Claim">Null when it was refused.</param>
/// <param name="Problem">Null when it was accepted.</param>
public sealed record ClaimBatchResult(int Index, int Status, ClaimListItem? Claim, Problem? Problem);
