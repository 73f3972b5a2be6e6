using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Syndication;

namespace Verify.Cluster.Tests.Hosting;

/// <summary>An index in which a test can hold up the reading of one article's passages.</summary>
internal sealed class SlowIndex(IEvidenceIndex inner) : IEvidenceIndex
{
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ArticleId? held;
    private int reads;

    /// <summary>How many reads have been held up.</summary>
    public int Held => Volatile.Read(ref reads);

    public void Hold(ArticleId article) => held = article;

    public void Release()
    {
        held = null;
        released.SetResult();
    }

    public ValueTask<EvidenceCandidates> FindPassagesAsync(EvidenceQuery query, CancellationToken cancellation) =>
        inner.FindPassagesAsync(query, cancellation);

    public ValueTask<IReadOnlyList<LocatedPassage>> LocatePassagesAsync(EvidenceQuery query, CancellationToken cancellation) =>
        inner.LocatePassagesAsync(query, cancellation);

    public async ValueTask<EvidenceCandidates> ReadPassagesAsync(IReadOnlyList<PassageKey> passages, CancellationToken cancellation)
    {
        if (passages.Any(passage => passage.Article == held))
        {
            Interlocked.Increment(ref reads);
            await released.Task.WaitAsync(cancellation);
        }

        return await inner.ReadPassagesAsync(passages, cancellation);
    }

    public ValueTask<IReadOnlyList<ClaimId>> FindClaimsAsync(ArticleId article, CancellationToken cancellation) =>
        inner.FindClaimsAsync(article, cancellation);
}
