using System.Runtime.CompilerServices;
using Verify.Application.Articles;
using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Syndication;

namespace Verify.Application.Claims;

/// <summary>Weighs every claim again from the inputs that its log names and compares the outcome with the recorded one.</summary>
public sealed class ClaimReplay(IClaimStore claims, IArticleStore articles, IEvidenceIndex index, ClaimAppraiser appraiser)
{
    /// <summary>One result a claim that has been assessed, in order of id.</summary>
    public async IAsyncEnumerable<ReplayResult> RunAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var id in claims.IdsAsync(cancellation).ConfigureAwait(false))
        {
            var log = await claims.LoadAsync(id, until: null, cancellation).ConfigureAwait(false);
            var state = ClaimState.Fold(id, log.Select(recorded => recorded.Event));
            if (state is { Claim: { } claim, Assessment: { } assessment, Considered: { } considered })
            {
                var repeated = await appraiser.RepeatAsync(
                    claim,
                    new Appraisal(assessment, considered),
                    passages => ReadAsOfThenAsync(passages, considered.Articles, cancellation),
                    cancellation).ConfigureAwait(false);
                yield return new ReplayResult(id, assessment, repeated.Assessment);
            }
        }
    }

    private async ValueTask<EvidenceCandidates> ReadAsOfThenAsync(
        IReadOnlyList<PassageKey> passages, IReadOnlyDictionary<ArticleId, long> versions, CancellationToken cancellation)
    {
        var now = await index.ReadPassagesAsync(passages, cancellation).ConfigureAwait(false);
        var then = new Dictionary<ArticleId, ArticleFacts>();
        foreach (var (id, facts) in now.Articles)
        {
            then[id] = facts.State.Version == versions[id]
                ? facts
                : await RewindAsync(facts, versions[id], cancellation).ConfigureAwait(false);
        }

        return now with { Articles = then };
    }

    private async ValueTask<ArticleFacts> RewindAsync(ArticleFacts facts, long version, CancellationToken cancellation)
    {
        var id = facts.State.Id;
        var log = await articles.LoadAsync(id, cancellation).ConfigureAwait(false);
        var state = ArticleState.Fold(id, log.Where(recorded => recorded.Version <= version).Select(recorded => recorded.Event));
        var passages = await articles.ReadPassagesAsync(id, state.Latest.Number, cancellation).ConfigureAwait(false);
        var body = string.Join('\n', passages.Select(passage => passage.Text));
        return facts with { State = state, Body = MinHash.Sign(Shingles.OfBody(body)) };
    }
}
