using Verify.Application.Events;
using Verify.Application.Evidences;
using Verify.Core.Claims;

namespace Verify.Application.Claims;

/// <summary>One append to a claim's log, with what is to be searchable after it.</summary>
/// <param name="Summary">The read model after the events.</param>
/// <param name="Terms">
/// What a new article is matched against, one entry a part; empty for a claim that no article can touch any more; null
/// leaves them as they are.
/// </param>
public sealed record ClaimAppend(
    ClaimId Id, EventBatch<ClaimEvent> Batch, ClaimSummary Summary, IReadOnlyList<SearchTerms>? Terms);
