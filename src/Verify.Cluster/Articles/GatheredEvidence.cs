using Verify.Application.Evidences;
using Verify.Cluster.Telemetry;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Syndication;

namespace Verify.Cluster.Articles;

/// <summary>
/// Finds passages in the store's index and reads them from their articles' grains: side by side, a bounded number at a
/// time, until a deadline. An article that has not answered by then is named, never left out in silence.
/// </summary>
internal sealed class GatheredEvidence(IEvidenceIndex stored, IGrainFactory grains, ClusterMeter meter, GatherOptions options) : IEvidenceIndex
{
    public async ValueTask<EvidenceCandidates> FindPassagesAsync(EvidenceQuery query, CancellationToken cancellation)
    {
        var located = await stored.LocatePassagesAsync(query, cancellation).ConfigureAwait(false);
        using var places = new SemaphoreSlim(options.AtOnce);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(options.Deadline);
        var answers = await Task.WhenAll(located
            .GroupBy(passage => passage.Key.Article)
            .Select(article => AskAsync(article.Key, [.. article], places, deadline.Token))).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        ArticleId[] unanswered = [.. answers.SelectMany(answer => answer.Unanswered).OrderBy(id => id.Value, StringComparer.Ordinal)];
        meter.Unanswered(unanswered.Length);
        var passages = answers.SelectMany(answer => answer.Passages).ToDictionary(candidate => candidate.Key);
        return new(
            [
                .. located.Where(found => passages.ContainsKey(found.Key)).Select(found => passages[found.Key] with { Score = found.Score }),
            ],
            answers.SelectMany(answer => answer.Articles).ToDictionary())
        {
            Unanswered = unanswered,
        };
    }

    public ValueTask<IReadOnlyList<LocatedPassage>> LocatePassagesAsync(EvidenceQuery query, CancellationToken cancellation) =>
        stored.LocatePassagesAsync(query, cancellation);

    public ValueTask<EvidenceCandidates> ReadPassagesAsync(IReadOnlyList<PassageKey> passages, CancellationToken cancellation) =>
        stored.ReadPassagesAsync(passages, cancellation);

    public ValueTask<IReadOnlyList<ClaimId>> FindClaimsAsync(ArticleId article, CancellationToken cancellation) =>
        stored.FindClaimsAsync(article, cancellation);

    private async Task<EvidenceCandidates> AskAsync(
        ArticleId article, IReadOnlyList<LocatedPassage> passages, SemaphoreSlim places, CancellationToken deadline)
    {
        try
        {
            await places.WaitAsync(deadline).ConfigureAwait(false);
            try
            {
                var request = new GatherRequest([.. passages.Select(passage => passage.Key)], passages.Max(passage => passage.ArticleVersion));
                return await grains.GetGrain<IArticleGrain>(article.Value).GatherAsync(request, deadline).WaitAsync(deadline).ConfigureAwait(false);
            }
            finally
            {
                places.Release();
            }
        }
        catch (Exception failure) when (GrainCalls.IsNoAnswer(failure) || failure is OperationCanceledException)
        {
            return new([], new Dictionary<ArticleId, ArticleFacts>()) { Unanswered = [article] };
        }
    }
}
