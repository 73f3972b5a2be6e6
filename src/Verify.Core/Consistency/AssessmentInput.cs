using Verify.Core.Articles;
using Verify.Core.Claims;

namespace Verify.Core.Consistency;

/// <summary>All that an assessment is made of.</summary>
/// <param name="Judged">The judged passages of each part of the claim, in order of the parts; their own order does not matter.</param>
/// <param name="Articles">The facts of every article that a judged passage comes from or that is about the event.</param>
/// <param name="AboutTheEvent">The articles that report on what the claim is about, whether or not they carry it.</param>
/// <param name="Review">The latest human review; null without one.</param>
/// <param name="AsOf">The instant that the claim is looked at from.</param>
public sealed record AssessmentInput(
    ClaimReading Reading,
    IReadOnlyList<IReadOnlyList<JudgedPassage>> Judged,
    IReadOnlyDictionary<ArticleId, ArticleFacts> Articles,
    IReadOnlyCollection<ArticleId> AboutTheEvent,
    HumanReview? Review,
    DateTimeOffset AsOf,
    Ruleset Ruleset);
