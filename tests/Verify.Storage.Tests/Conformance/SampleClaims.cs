using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Core.Claims;
using Verify.Core.Consistency;

namespace Verify.Storage.Tests.Conformance;

/// <summary>Appends for invented claims.</summary>
internal static class SampleClaims
{
    public static readonly DateTimeOffset Submitted = new(2031, 5, 4, 12, 0, 0, TimeSpan.Zero);

    public static ClaimAppend New(string id, string text) => New(id, text, Submitted);

    public static ClaimAppend New(string id, string text, DateTimeOffset at)
    {
        var claim = new Claim(new ClaimId(id), text, new DateOnly(2031, 5, 3), "reader");
        var summary = new ClaimSummary(
            claim.Id, 1, text, claim.ContextDate, claim.Submitter, ClaimStatus.Unverified, [], 0, 0, [], false, at, at);
        return new ClaimAppend(
            claim.Id,
            new EventBatch<ClaimEvent>(0, [new ClaimEvent.Submitted(claim, at)], at, "reader", "submit-" + id),
            summary,
            [SampleText.Terms(text)]);
    }

    public static ClaimAppend Withdrawal(ClaimAppend before)
    {
        var at = before.Summary.ChangedAt.AddHours(1);
        return new ClaimAppend(
            before.Id,
            new EventBatch<ClaimEvent>(
                before.Summary.Version, [new ClaimEvent.Withdrawn(new Withdrawal(at, "Sent twice."))], at, "reader", null),
            before.Summary with { Version = before.Summary.Version + 1, IsWithdrawn = true, ChangedAt = at },
            []);
    }
}
