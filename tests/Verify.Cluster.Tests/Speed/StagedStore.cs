using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Evidences;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Core.Syndication;

namespace Verify.Cluster.Tests.Speed;

/// <summary>The store's and the model's parts in verifying a claim, each with its time taken.</summary>
internal sealed class StagedStore(IClaimStore claims, IEvidenceIndex index, IStanceModel model, Stages stages) : IClaimStore, IEvidenceIndex, IStanceModel
{
    public string Name => model.Name;

    public ValueTask<AppendResult> AppendAsync(ClaimAppend append, CancellationToken cancellation) =>
        stages.TimeAsync("append events", () => claims.AppendAsync(append, cancellation));

    public ValueTask<IReadOnlyList<RecordedEvent<ClaimEvent>>> LoadAsync(ClaimId id, DateTimeOffset? until, CancellationToken cancellation) =>
        stages.TimeAsync("load the claim", () => claims.LoadAsync(id, until, cancellation));

    public ValueTask<Page<ClaimSummary>> ListAsync(ClaimQuery query, CancellationToken cancellation) => claims.ListAsync(query, cancellation);

    public IAsyncEnumerable<ClaimId> IdsAsync(CancellationToken cancellation) => claims.IdsAsync(cancellation);

    public ValueTask<EvidenceCandidates> FindPassagesAsync(EvidenceQuery query, CancellationToken cancellation) =>
        stages.TimeAsync("find and read passages", () => index.FindPassagesAsync(query, cancellation));

    public ValueTask<IReadOnlyList<LocatedPassage>> LocatePassagesAsync(EvidenceQuery query, CancellationToken cancellation) =>
        stages.TimeAsync("find passages", () => index.LocatePassagesAsync(query, cancellation));

    public ValueTask<EvidenceCandidates> ReadPassagesAsync(IReadOnlyList<PassageKey> passages, CancellationToken cancellation) =>
        stages.TimeAsync("read passages", () => index.ReadPassagesAsync(passages, cancellation));

    public ValueTask<IReadOnlyList<ClaimId>> FindClaimsAsync(ArticleId article, CancellationToken cancellation) => index.FindClaimsAsync(article, cancellation);

    public ValueTask<IReadOnlyList<StanceJudgement>> JudgeAsync(
        ClaimPart claim, IReadOnlyList<PassageInContext> passages, CancellationToken cancellation) =>
        stages.TimeAsync("judge", () => model.JudgeAsync(claim, passages, cancellation));
}
