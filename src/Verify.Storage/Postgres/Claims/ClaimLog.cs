using Verify.Application.Events;
using Verify.Core.Claims;

namespace Verify.Storage.Postgres.Claims;

internal static class ClaimLog
{
    public static EventTable<ClaimEvent> Events { get; } = new("claim_events", "claim", "claims", EventJson.ReadClaimEvent);
}
