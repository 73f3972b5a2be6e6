using System.Diagnostics;
using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Evidences;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Stance;
using Verify.Storage.Sqlite;

namespace Verify.Benchmarks.Store;

/// <summary>Fills a fresh store and asks claims of it.</summary>
internal sealed class StoreLoad(Corpus corpus, int claims, int watched)
{
    /// <summary>How many articles are on their way at once: enough for a commit to carry a group of them.</summary>
    private const int InFlight = 48;

    private const int WarmUp = 20;

    public async Task<LoadResult> RunAsync(int articles, string folder)
    {
        var path = Path.Combine(folder, "load.db");
        await using var store = SqliteStore.Open(new SqliteStoreOptions { Path = path }, TimeProvider.System);
        var (ingest, ingestCpu) = await IngestAsync(store, articles);
        var asked = corpus.Claims(claims).Select((text, number) => new Claim(new ClaimId($"asked-{number}"), text)).ToList();
        var appraiser = new ClaimAppraiser(store.Evidence, new StructuralStanceModel(), new PassageAnalyses(), ClaimReader.Read);
        foreach (var claim in asked.Take(WarmUp))
        {
            await CheckAsync(appraiser, claim);
        }

        var retrieval = await TimeAsync(asked, claim => RetrieveAsync(store, appraiser, claim));
        var before = Environment.CpuUsage.TotalTime;
        var check = await TimeAsync(asked, claim => CheckAsync(appraiser, claim));
        var checkCpu = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / asked.Count;
        await WatchAsync(store, appraiser);
        var changed = Enumerable.Range(0, Math.Min(200, articles)).Select(number => corpus.Article(number).Id!).ToList();
        var touched = 0;
        var percolation = await TimeAsync(
            changed, async id => touched += (await store.Evidence.FindClaimsAsync(new ArticleId(id), default)).Count);
        using var process = Process.GetCurrentProcess();
        return new LoadResult(
            articles,
            await CountPassagesAsync(store, articles),
            ingest,
            ingestCpu,
            retrieval,
            check,
            checkCpu,
            percolation,
            (double)touched / changed.Count,
            process.PeakWorkingSet64,
            GC.GetTotalMemory(forceFullCollection: false),
            new FileInfo(path).Length);
    }

    private async Task<(double PerSecond, double Cpu)> IngestAsync(SqliteStore store, int articles)
    {
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, articles),
            new ParallelOptions { MaxDegreeOfParallelism = InFlight },
            async (number, cancellation) =>
            {
                var draft = corpus.Article(number);
                var id = new ArticleId(draft.Id!);
                var session = new ArticleSession(id, store.Articles, TimeProvider.System);
                var outcome = await session.HandleAsync(new ArticleCommand.Accept(id, draft, "load"), cancellation);
                if (outcome is Outcome<ArticleState>.Refused refused)
                {
                    throw new InvalidOperationException(refused.Refusal.Message);
                }
            });
        return (articles / watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / articles);
    }

    private static async Task<Percentiles> TimeAsync<T>(IEnumerable<T> items, Func<T, Task> work)
    {
        var times = new List<double>();
        foreach (var item in items)
        {
            var begun = Stopwatch.GetTimestamp();
            await work(item);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return new Percentiles(times);
    }

    private static async Task RetrieveAsync(SqliteStore store, ClaimAppraiser appraiser, Claim claim)
    {
        foreach (var terms in appraiser.ReadTerms(claim))
        {
            await store.Evidence.FindPassagesAsync(new EvidenceQuery(terms), default);
        }
    }

    private static async Task CheckAsync(ClaimAppraiser appraiser, Claim claim) =>
        await appraiser.AppraiseAsync(claim, null, [], TimeProvider.System.GetUtcNow(), default);

    /// <summary>Submits the claims that new articles are matched against.</summary>
    private async Task WatchAsync(SqliteStore store, ClaimAppraiser appraiser)
    {
        var at = TimeProvider.System.GetUtcNow();
        var texts = corpus.Claims(int.MaxValue);
        await Parallel.ForEachAsync(Enumerable.Range(0, watched), async (number, cancellation) =>
        {
            var text = texts[number % texts.Count];
            var claim = new Claim(new ClaimId($"claim-{number}"), text);
            var summary = new ClaimSummary(claim.Id, 1, text, null, null, ClaimStatus.Unverified, [], 0, 0, [], false, at, at);
            var batch = new EventBatch<ClaimEvent>(0, [new ClaimEvent.Submitted(claim, at)], at, "load", null);
            await store.Claims.AppendAsync(new ClaimAppend(claim.Id, batch, summary, appraiser.ReadTerms(claim)), cancellation);
        });
    }

    private async Task<int> CountPassagesAsync(SqliteStore store, int articles)
    {
        const int Sample = 100;
        var passages = 0;
        for (var number = 0; number < Math.Min(Sample, articles); number++)
        {
            passages += (await store.Articles.ReadPassagesAsync(new ArticleId(corpus.Article(number).Id!), 1, default)).Count;
        }

        return (int)((long)passages * articles / Math.Min(Sample, articles));
    }
}
