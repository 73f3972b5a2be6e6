using Verify.Application.Evidences;
using Verify.Cluster.Telemetry;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Syndication;

namespace Verify.Cluster.Articles;

/// <summary>
/// Finds passages in the store's index and reads them from their articles' grains: side by side, a bounded number at a
/// time, each with a deadline. An article that does not answer is named, never left out in silence.
/// </summary>
internal sealed class GatheredEvidence(IEvidenceIndex stored, IGrainFactory grains, ClusterMeter meter, GatherOptions options) : IEvidenceIndex
{
    public async ValueTask<EvidenceCandidates> FindPassagesAsync(EvidenceQuery query, CancellationToken cancellation)
    {
        var located = await stored.LocatePassagesAsync(query, cancellation).ConfigureAwait(false);
        using var places = new SemaphoreSlim(options.AtOnce);
        var answers = await Task.WhenAll(located
            .GroupBy(passage => passage.Key.Article)
            .Select(article => AskAsync(article.Key, [.. article], places, cancellation))).ConfigureAwait(false);

        var passages = answers.SelectMany(answer => answer.Passages).ToDictionary(candidate => candidate.Key);
        return new(
            [
                .. located.Where(found => passages.ContainsKey(found.Key)).Select(found => passages[found.Key] with { Score = found.Score }),
            ],
            answers.SelectMany(answer => answer.Articles).ToDictionary())
        {
            Unanswered = [.. answers.SelectMany(answer => answer.Unanswered).OrderBy(id => id.Value, StringComparer.Ordinal)],
        };
    }

    public ValueTask<IReadOnlyList<LocatedPassage>> LocatePassagesAsync(EvidenceQuery query, CancellationToken cancellation) =>
        stored.LocatePassagesAsync(query, cancellation);

    public ValueTask<EvidenceCandidates> ReadPassagesAsync(IReadOnlyList<PassageKey> passages, CancellationToken cancellation) =>
        stored.ReadPassagesAsync(passages, cancellation);

    public ValueTask<IReadOnlyList<ClaimId>> FindClaimsAsync(ArticleId article, CancellationToken cancellation) =>
        stored.FindClaimsAsync(article, cancellation);

    private async Task<EvidenceCandidates> AskAsync(
        ArticleId article, IReadOnlyList<LocatedPassage> passages, SemaphoreSlim places, CancellationToken cancellation)
    {
        await places.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            deadline.CancelAfter(options.Deadline);
            var request = new GatherRequest([.. passages.Select(passage => passage.Key)], passages.Max(passage => passage.ArticleVersion));
            return await grains.GetGrain<IArticleGrain>(article.Value).GatherAsync(request, deadline.Token)
                .WaitAsync(deadline.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested && IsNoAnswer(failure))
        {
            meter.Unanswered();
            return new([], new Dictionary<ArticleId, ArticleFacts>()) { Unanswered = [article] };
        }
        finally
        {
            places.Release();
        }
    }

    private static bool IsNoAnswer(Exception failure) =>
        GrainCalls.IsNoAnswer(failure) || failure is OperationCanceledException;
}
