using System.Globalization;
using Verify.Application.Outcomes;
using Verify.Core.Articles;

namespace Verify.Application.Articles;

/// <summary>Decides what a command does to an article. Pure.</summary>
public static class ArticleDecider
{
    public const int MaximumNoteLength = 2_000;

    /// <summary>Decides a correction or a retraction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The command brings a text.</exception>
    public static Decision<ArticleEvent> Decide(ArticleState state, ArticleCommand command, DateTimeOffset now) => command switch
    {
        _ when !state.Exists => new Decision<ArticleEvent>.Refused(Refusal.NotFound("article", state.Id.Value)),
        ArticleCommand.Correct correct => Correct(state, correct, now),
        ArticleCommand.Retract retract => Retract(state, retract, now),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, null),
    };

    /// <summary>The decision on a draft where its text need not be analysed for one; null where it must.</summary>
    public static Decision<ArticleEvent>? DecideWithoutText(ArticleState state, ArticleDraft draft)
    {
        if (state.Retraction is not null)
        {
            return Refuse(RefusalCode.NotAllowedNow, $"The article '{state.Id}' is retracted; submit a new article instead.");
        }

        if (state.Exists && !string.Equals(state.Latest.Outlet, draft.Outlet, StringComparison.OrdinalIgnoreCase))
        {
            return Refuse(
                RefusalCode.AlreadyExists,
                $"The id '{state.Id}' belongs to an article of {state.Latest.Outlet}; give this one of {draft.Outlet} another id.");
        }

        return state.Exists && state.Latest.ContentHash == ArticleIdentity.ContentHash(draft)
            ? Decision<ArticleEvent>.Nothing
            : null;
    }

    /// <summary>Accepts a text that <see cref="DecideWithoutText"/> left open.</summary>
    public static Decision<ArticleEvent> Accept(
        ArticleState state, ArticleDraft draft, ArticleAnalysis analysis, DateTimeOffset now) =>
        new Decision<ArticleEvent>.Events([new ArticleEvent.RevisionAccepted(new Revision(
            state.Revisions.Count + 1,
            now,
            draft.Url,
            draft.Outlet.ToLowerInvariant(),
            draft.OutletName,
            draft.Title,
            draft.Byline,
            draft.PublishedAt,
            analysis.Language,
            draft.Kind,
            [.. analysis.WireCredits.Select(credit => credit.Agency).Distinct(StringComparer.OrdinalIgnoreCase)],
            ArticleIdentity.ContentHash(draft),
            analysis.CorrectionNote))]);

    private static Decision<ArticleEvent> Correct(ArticleState state, ArticleCommand.Correct correct, DateTimeOffset now) =>
        NoteFault(correct.Note)
            ?? new Decision<ArticleEvent>.Events(
                [new ArticleEvent.Corrected(new Correction(state.Latest.Number, now, correct.Note, correct.Passages))]);

    private static Decision<ArticleEvent> Retract(ArticleState state, ArticleCommand.Retract retract, DateTimeOffset now) =>
        NoteFault(retract.Note)
            ?? (state.Retraction is not null
                ? Decision<ArticleEvent>.Nothing
                : new Decision<ArticleEvent>.Events([new ArticleEvent.Retracted(new Retraction(now, retract.Note))]));

    private static Decision<ArticleEvent>? NoteFault(string note) =>
        string.IsNullOrWhiteSpace(note) || note.Length > MaximumNoteLength
            ? new Decision<ArticleEvent>.Refused(Refusal.Invalid(new FieldError("note", string.Create(
                CultureInfo.InvariantCulture, $"The note must say why in 1 to {MaximumNoteLength} characters."))))
            : null;

    private static Decision<ArticleEvent> Refuse(RefusalCode code, string message) =>
        new Decision<ArticleEvent>.Refused(new Refusal(code, message, []));
}
