using Verify.Storage.Retrieval;

namespace Verify.Storage.Sqlite.Evidences;

/// <summary>The articles that have a term or one near it, each once, latest first.</summary>
internal sealed class PostingUnion(PostingCache postings, QueryTerm term)
{
    private readonly ReadOnlyMemory<int>[] left = [.. term.Numbers.Select(number => postings.Of(number).Articles)];

    public bool TryTake(out int latest)
    {
        latest = -1;
        foreach (var list in left)
        {
            latest = list.IsEmpty ? latest : Math.Max(latest, list.Span[^1]);
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (!left[i].IsEmpty && left[i].Span[^1] == latest)
            {
                left[i] = left[i][..^1];
            }
        }

        return latest >= 0;
    }
}
