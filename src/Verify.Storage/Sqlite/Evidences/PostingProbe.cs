using Verify.Storage.Retrieval;

namespace Verify.Storage.Sqlite.Evidences;

/// <summary>Looks a probe up in the posting lists.</summary>
internal static class PostingProbe
{
    /// <summary>The keys of the articles that the probe finds, latest first.</summary>
    public static IEnumerable<int> Find(PostingCache postings, Probe probe)
    {
        var union = new PostingUnion(postings, (probe.Within ?? probe.Term).Term);
        var also = probe.Within is null ? null : postings.Of(probe.Term.Term.Number);
        for (var left = probe.Limit; left > 0 && union.TryTake(out var article);)
        {
            if (also is null || also.Articles.Span.BinarySearch(article) >= 0)
            {
                left--;
                yield return article;
            }
        }
    }
}
