using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Application.Outcomes;
using Verify.Cluster.Articles;
using Verify.Cluster.Stances;
using Verify.Core.Articles;
using Verify.Core.Claims;

namespace Verify.Cluster.Wire;

/// <summary>The names that grains, and the types of the core and the application, have between silos.</summary>
/// <remarks>
/// Two releases run side by side during an upgrade, so a name is never changed and never given to another shape. A type may be
/// renamed or moved in the code. Its fields may be added to, with a default; a field is removed one release after the last reader.
/// A type whose meaning changes becomes a new name. A generic type's name ends in its number of parameters, as in the runtime.
/// </remarks>
internal static class WireNames
{
    public const string ClaimGrain = "verify.claim";
    public const string ArticleGrain = "verify.article";
    public const string CoordinatorGrain = "verify.coordinator";
    public const string StanceGrain = "verify.stance";

    public static IReadOnlyDictionary<string, Type> Types { get; } = new Dictionary<string, Type>
    {
        ["verify.claim.submit"] = typeof(ClaimCommand.Submit),
        ["verify.claim.withdraw"] = typeof(ClaimCommand.Withdraw),
        ["verify.claim.review"] = typeof(ClaimCommand.Review),
        ["verify.claim.review-evidence"] = typeof(ClaimCommand.ReviewEvidence),
        ["verify.claim.sign-off-review"] = typeof(ClaimCommand.SignOffReview),
        ["verify.claim.refresh"] = typeof(ClaimCommand.Refresh),
        ["verify.claim.assess"] = typeof(ClaimCommand.Assess),
        ["verify.claim.state"] = typeof(ClaimState),
        ["verify.article.accept"] = typeof(ArticleCommand.Accept),
        ["verify.article.correct"] = typeof(ArticleCommand.Correct),
        ["verify.article.retract"] = typeof(ArticleCommand.Retract),
        ["verify.article.state"] = typeof(ArticleState),
        ["verify.article.gather"] = typeof(GatherRequest),
        ["verify.evidence.candidates"] = typeof(EvidenceCandidates),
        ["verify.stance.batch"] = typeof(StanceBatch),
        ["verify.stance.judgements"] = typeof(StanceJudgements),
        ["verify.outcome.accepted`1"] = typeof(Outcome<>.Accepted),
        ["verify.outcome.refused`1"] = typeof(Outcome<>.Refused),
    };

    private static readonly HashSet<Type> Known = [.. Types.Values];

    /// <summary>True for a type with a name; a generic one counts by its definition.</summary>
    public static bool Has(Type type) => Known.Contains(type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type);
}
