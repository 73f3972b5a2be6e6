using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Consistency;
using Verify.Core.Syndication;

namespace Verify.Cluster.Articles;

/// <summary>
/// Reads passages for the articles of this silo: what is asked for while its queries are under way goes together into the
/// next one, so that a claim whose articles are new to the silo costs a few queries and not some for each of them.
/// </summary>
internal sealed class SharedReads(StoredEvidence stored, GatherOptions options)
{
    private readonly Lock changing = new();
    private readonly Queue<Wanted> waiting = [];
    private int running;

    /// <summary>One article's passages; unknown ones are left out.</summary>
    /// <remarks>A cancelled wait leaves the query to the others that share it.</remarks>
    public Task<EvidenceCandidates> ReadAsync(IReadOnlyList<PassageKey> passages, CancellationToken cancellation)
    {
        var wanted = new Wanted(passages, new TaskCompletionSource<EvidenceCandidates>(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (changing)
        {
            waiting.Enqueue(wanted);
            if (running < options.QueriesAtOnce)
            {
                running++;
                _ = Task.Run(RunAsync, CancellationToken.None);
            }
        }

        return wanted.Answer.Task.WaitAsync(cancellation);
    }

    private async Task RunAsync()
    {
        while (Next() is { Count: > 0 } batch)
        {
            try
            {
                using var deadline = new CancellationTokenSource(options.Deadline);
                var keys = batch.SelectMany(wanted => wanted.Passages).Distinct().ToArray();
                Share(batch, await stored.Index.ReadPassagesAsync(keys, deadline.Token).ConfigureAwait(false));
            }
            catch (Exception failure)
            {
                batch.ForEach(wanted => wanted.Answer.SetException(failure));
            }
        }
    }

    private List<Wanted> Next()
    {
        lock (changing)
        {
            var (batch, passages) = (new List<Wanted>(), 0);
            while (passages < options.PassagesAQuery && waiting.TryDequeue(out var wanted))
            {
                batch.Add(wanted);
                passages += wanted.Passages.Count;
            }

            running -= batch.Count == 0 ? 1 : 0;
            return batch;
        }
    }

    private static void Share(List<Wanted> batch, EvidenceCandidates read)
    {
        var passages = read.Passages.ToDictionary(candidate => candidate.Key);
        foreach (var wanted in batch)
        {
            var articles = wanted.Passages.Select(key => key.Article).Distinct().Where(read.Articles.ContainsKey);
            wanted.Answer.SetResult(new(
                [.. wanted.Passages.Where(passages.ContainsKey).Select(key => passages[key])],
                articles.ToDictionary(article => article, article => read.Articles[article])));
        }
    }

    private sealed record Wanted(IReadOnlyList<PassageKey> Passages, TaskCompletionSource<EvidenceCandidates> Answer);
}
