using Verify.Application.Events;
using Verify.Core.Claims;

namespace Verify.Storage.Sqlite.Claims;

internal static class ClaimLog
{
    public static EventTable<ClaimEvent> Events { get; } = new("claim_events", "claim", EventJson.ReadClaimEvent);
}
