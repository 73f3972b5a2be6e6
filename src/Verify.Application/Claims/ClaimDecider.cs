using System.Globalization;
using Verify.Application.Outcomes;
using Verify.Core.Claims;
using Verify.Core.Consistency;

namespace Verify.Application.Claims;

/// <summary>Decides what a command does to a claim. Pure.</summary>
public static class ClaimDecider
{
    /// <summary>In characters; a longer text is an article, not a claim.</summary>
    public const int MaximumTextLength = 2_000;

    public const int MaximumNoteLength = 2_000;

    public static Decision<ClaimEvent> Decide(ClaimState state, ClaimCommand command, DateTimeOffset now) => command switch
    {
        ClaimCommand.Submit submit => Submit(state, submit, now),
        _ when !state.Exists => Refuse(Refusal.NotFound("claim", state.Id.Value)),
        ClaimCommand.Withdraw withdraw => Withdraw(state, withdraw, now),
        _ when state.Withdrawal is not null =>
            Refuse(new(RefusalCode.NotAllowedNow, $"The claim '{state.Id}' was withdrawn; submit it under another id.", [])),
        ClaimCommand.Review review => Review(review, now),
        ClaimCommand.ReviewEvidence review => ReviewEvidence(state, review, now),
        ClaimCommand.SignOffReview signOff => SignOff(state, signOff, now),
        ClaimCommand.Refresh or ClaimCommand.Assess => Decision<ClaimEvent>.Nothing,
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, null),
    };

    private static Decision<ClaimEvent> Submit(ClaimState state, ClaimCommand.Submit submit, DateTimeOffset now)
    {
        var text = submit.Text.Trim();
        if (LengthFault("text", "claim", text, MaximumTextLength) is { } fault)
        {
            return Refuse(Refusal.Invalid(fault));
        }

        if (state.Claim is { } known)
        {
            return known.Text == text && known.ContextDate == submit.ContextDate && state.Withdrawal is null
                ? Decision<ClaimEvent>.Nothing
                : Refuse(new(RefusalCode.AlreadyExists, $"The id '{state.Id}' belongs to another claim; choose a new one.", []));
        }

        var claim = new Claim(state.Id, text, submit.ContextDate, submit.Actor);
        return Record(new ClaimEvent.Submitted(claim, now));
    }

    private static Decision<ClaimEvent> Withdraw(ClaimState state, ClaimCommand.Withdraw withdraw, DateTimeOffset now)
    {
        if (LengthFault("reason", "reason", withdraw.Reason.Trim(), MaximumNoteLength) is { } fault)
        {
            return Refuse(Refusal.Invalid(fault));
        }

        return state.Withdrawal is not null
            ? Decision<ClaimEvent>.Nothing
            : Record(new ClaimEvent.Withdrawn(new Withdrawal(now, withdraw.Reason.Trim())));
    }

    private static Decision<ClaimEvent> Review(ClaimCommand.Review review, DateTimeOffset now)
    {
        FieldError?[] faults =
        [
            LengthFault("verdict", "verdict", review.Verdict.Trim(), MaximumNoteLength),
            LengthFault("note", "note", review.Note.Trim(), MaximumNoteLength),
        ];
        return faults.OfType<FieldError>().ToArray() is { Length: > 0 } found
            ? Refuse(Refusal.Invalid(found))
            : Record(new ClaimEvent.Reviewed(new HumanReview(
                review.Verdict.Trim(), review.Note.Trim(), review.Actor, now, SignedOffBy: null, review.EvidenceDigest)));
    }

    private static Decision<ClaimEvent> ReviewEvidence(ClaimState state, ClaimCommand.ReviewEvidence review, DateTimeOffset now)
    {
        var note = review.Note.Trim();
        var mayBeEmpty = review.Verdict == EvidenceVerdict.Accepted && note.Length == 0;
        if (!mayBeEmpty && LengthFault("note", "note", note, MaximumNoteLength) is { } fault)
        {
            return Refuse(Refusal.Invalid(fault));
        }

        if (state.Assessment?.Evidence.FirstOrDefault(item => item.Key == review.Passage) is not { } seen)
        {
            return Refuse(Refusal.Invalid(new FieldError(
                "passage", $"The passage '{review.Passage}' is not among the evidence as it stands; read the evidence again.")));
        }

        var found = new EvidenceReview(seen, review.Verdict, note, review.Actor, now, SignedOffBy: null);
        return state.EvidenceReviews.Any(known => known.SaysTheSame(found))
            ? Decision<ClaimEvent>.Nothing
            : Record(new ClaimEvent.EvidenceReviewed(found));
    }

    private static Decision<ClaimEvent> SignOff(ClaimState state, ClaimCommand.SignOffReview signOff, DateTimeOffset now)
    {
        if (state.Review is null && state.EvidenceReviews.Count == 0)
        {
            return Refuse(new(RefusalCode.NotAllowedNow, $"The claim '{state.Id}' has no review to sign off.", []));
        }

        string[] reviewers = [.. state.ReviewersOfDrafts];
        return reviewers.Length == 0 ? Decision<ClaimEvent>.Nothing
            : reviewers.All(reviewer => string.Equals(reviewer, signOff.Actor, StringComparison.OrdinalIgnoreCase))
                ? Refuse(new(RefusalCode.NotAllowedNow, "A review is signed off by somebody other than its reviewer.", []))
                : Record(new ClaimEvent.ReviewSignedOff(signOff.Actor, now));
    }

    private static FieldError? LengthFault(string field, string what, string value, int maximum) =>
        value.Length == 0 ? new FieldError(field, $"The {what} is empty; give 1 to {maximum} characters.")
        : value.Length > maximum ? new FieldError(field, string.Create(
            CultureInfo.InvariantCulture, $"The {what} has {value.Length} characters; at most {maximum} are accepted."))
        : null;

    private static Decision<ClaimEvent> Record(ClaimEvent claimEvent) => new Decision<ClaimEvent>.Events([claimEvent]);

    private static Decision<ClaimEvent> Refuse(Refusal refusal) => new Decision<ClaimEvent>.Refused(refusal);
}
