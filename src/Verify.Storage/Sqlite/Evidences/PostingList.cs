namespace Verify.Storage.Sqlite.Evidences;

/// <summary>The keys of the articles that have a term, ascending. Anybody may read while one adds.</summary>
internal sealed class PostingList(int[] articles)
{
    private Filled filled = new(articles, articles.Length);

    public ReadOnlyMemory<int> Articles
    {
        get
        {
            var now = Volatile.Read(ref filled);
            return now.Articles.AsMemory(0, now.Count);
        }
    }

    /// <summary>Adds an article that may be there already. One caller at a time.</summary>
    public void Add(int article)
    {
        var place = Articles.Span.BinarySearch(article);
        if (place >= 0)
        {
            return;
        }

        var (before, count) = filled;
        var isLast = ~place == count;
        var after = isLast && count < before.Length ? before : Grown(before, count);
        if (!isLast)
        {
            before.AsSpan(~place, count - ~place).CopyTo(after.AsSpan(~place + 1));
        }

        after[~place] = article;
        Volatile.Write(ref filled, new(after, count + 1));
    }

    private static int[] Grown(int[] before, int count)
    {
        var after = new int[Math.Max(4, count + (count / 4) + 1)];
        before.AsSpan(0, count).CopyTo(after);
        return after;
    }

    /// <remarks>What is filled never changes; a longer one may share its array.</remarks>
    private sealed record Filled(int[] Articles, int Count);
}
