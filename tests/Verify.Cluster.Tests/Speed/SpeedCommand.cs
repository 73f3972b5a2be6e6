using System.Diagnostics;
using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Application.Outcomes;
using Verify.Benchmarks;
using Verify.Benchmarks.Store;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Storage.Postgres;
using Verify.Storage.Sqlite;
using Verify.Testing.Postgres;

namespace Verify.Cluster.Tests.Speed;

/// <summary>
/// The bars of the cluster in one run: ingest into either database, retrieval over many passages, and claims verified a
/// second by one process and by one and two silos over the same store, with what each of them spent its time on.
/// </summary>
internal sealed class SpeedCommand(SpeedOptions options)
{
    private const int Seed = 20_261_122;
    private const int Submitters = 8;
    private const int Asked = 300;

    private readonly Corpus corpus = new(CorpusSource.Invent(), Seed);
    private readonly Stages stages = new();

    public async Task RunAsync()
    {
        await using var postgres = await PostgresServer.StartAsync(survivesPowerLoss: true);
        var database = await postgres.CreateDatabaseAsync();
        await using var store = await PostgresStore.OpenAsync(database, TimeProvider.System, default);
        var sqlite = await OnSqliteAsync();
        var rate = await IngestAsync("PostgreSQL", store.Articles, 0, options.Compared);
        Console.WriteLine($"ingest: PostgreSQL / SQLite = {rate / sqlite:F2} (bar 0.50)");
        var articles = await FillAsync(store);
        await RetrieveAsync(store, articles);
        await VerifyAsync(database, store);
    }

    private async Task<double> OnSqliteAsync()
    {
        var folder = Directory.CreateTempSubdirectory("verify-speed-");
        var rate = 0.0;
        await using (var store = SqliteStore.Open(new SqliteStoreOptions { Path = Path.Combine(folder.FullName, "speed.db") }, TimeProvider.System))
        {
            rate = await IngestAsync("SQLite", store.Articles, 0, options.Compared);
        }

        folder.Delete(recursive: true);
        return rate;
    }

    private async Task<double> IngestAsync(string name, IArticleStore store, int from, int count)
    {
        var intake = new ArticleIntake(
            store, (command, token) => new ArticleSession(command.Id, store, TimeProvider.System).HandleAsync(command, token), TimeProvider.System);
        var (watch, processors) = (Stopwatch.StartNew(), new Processors());
        await foreach (var outcome in intake.AcceptAllAsync(Enumerable.Range(from, count).Select(corpus.Article).ToAsyncEnumerable(), "speed", default))
        {
            if (outcome is Outcome<ArticleState>.Refused refused)
            {
                throw new InvalidOperationException(refused.Refusal.Message);
            }
        }

        var rate = count / watch.Elapsed.TotalSeconds;
        Console.WriteLine($"{name}: {count} articles, {rate:F0} a second; {processors.Over(watch.Elapsed)}");
        return rate;
    }

    /// <returns>How many articles there are.</returns>
    private async Task<int> FillAsync(PostgresStore store)
    {
        const int Sample = 100;
        var passages = 0;
        for (var number = 0; number < Sample; number++)
        {
            passages += (await store.Articles.ReadPassagesAsync(new ArticleId(corpus.Article(number).Id!), 1, default)).Count;
        }

        var articles = Math.Max(options.Compared, (int)((long)options.Passages * Sample / passages));
        if (articles > options.Compared)
        {
            await IngestAsync("PostgreSQL", store.Articles, options.Compared, articles - options.Compared);
        }

        Console.WriteLine($"store: {articles} articles, some {(long)articles * passages / Sample} passages");
        return articles;
    }

    private async Task RetrieveAsync(PostgresStore store, int articles)
    {
        var appraiser = new ClaimAppraiser(store.Evidence, new StructuralStanceModel(), new PassageAnalyses(), ClaimReader.Read);
        var queries = corpus.Claims(Asked).SelectMany(text => appraiser.ReadTerms(new Claim(new ClaimId("asked"), text))).ToList();
        var times = new List<double>();
        var (watch, processors) = (Stopwatch.StartNew(), new Processors());
        foreach (var terms in queries.Take(20).Concat(queries))
        {
            var began = Stopwatch.GetTimestamp();
            await store.Evidence.FindPassagesAsync(new EvidenceQuery(terms), default);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        var spread = new Percentiles(times.Skip(20));
        Console.WriteLine($"retrieval over {articles} articles: {queries.Count} queries, p50 {spread.At(50):F1} ms, p99 {spread.At(99):F1} ms (bar 100); {processors.Over(watch.Elapsed)}");
    }

    private async Task VerifyAsync(string database, PostgresStore store)
    {
        // What the hosts do besides is to follow the feed: each begins with nothing left to weigh for the articles above.
        await store.Changes.SavePositionAsync(ClaimRefresher.Name, await store.Changes.ReadLastAsync(default), default);
        var staged = new StagedStore(store.Claims, store.Evidence, new StructuralStanceModel(), stages);
        Func<Task<Hosts>>[] hosts =
        [
            () => Task.FromResult(Hosts.Local(store, staged)),
            () => Hosts.SilosAsync(1, database, store, staged),
            () => Hosts.SilosAsync(2, database, store, staged),
        ];
        await TakeTurnsAsync("warming", hosts);

        // There and back again, so that what the first has warmed up favours nobody.
        var seconds = await TakeTurnsAsync("measured", [.. hosts, .. hosts.Reverse()]);
        var rates = seconds.ToDictionary(host => host.Key, host => 2 * options.Claims / host.Value);
        Console.WriteLine($"claims verified a second: {string.Join(", ", rates.Select(rate => $"{rate.Key} {rate.Value:F1}"))}");
        Console.WriteLine($"1 silo / local = {rates["1 silo"] / rates["local"]:F2} (bar 0.80); 2 silos / 1 silo = {rates["2 silos"] / rates["1 silo"]:F2} (bar 0.90)");
    }

    /// <returns>The seconds that each host took.</returns>
    private async Task<IReadOnlyDictionary<string, double>> TakeTurnsAsync(string purpose, IEnumerable<Func<Task<Hosts>>> turns)
    {
        var seconds = new Dictionary<string, double>();
        foreach (var (turn, open) in turns.Index())
        {
            var host = await open();
            seconds[host.Name] = seconds.GetValueOrDefault(host.Name) + await SubmitAsync(host, $"{purpose}-{turn + 1}");
            await host.CloseAsync();
        }

        return seconds;
    }

    private async Task<double> SubmitAsync(Hosts host, string turn)
    {
        var texts = corpus.Claims(options.Claims);
        await SubmitAllAsync(host, texts.Take(Submitters).Select((text, number) => Submit($"{turn}-first-{number}", text)));
        stages.Clear();
        var (watch, processors, allocated) = (Stopwatch.StartNew(), new Processors(), GC.GetTotalAllocatedBytes());
        await SubmitAllAsync(host, texts.Select((text, number) => Submit($"{turn}-{number}", text)));
        var took = watch.Elapsed;
        var all = Submitters * took.TotalMilliseconds / texts.Count;
        var each = stages.Each(texts.Count).ToList();
        Console.WriteLine($"{turn}, {host.Name}: {texts.Count / took.TotalSeconds:F1} claims a second; {processors.Over(took)}; {all:F1} ms a claim: "
            + string.Join(", ", each.Select(stage => $"{stage.Stage} {stage.Milliseconds:F1} in {stage.Times:F1}"))
            + $", everything else {all - each.Sum(stage => stage.Milliseconds):F1}; {(GC.GetTotalAllocatedBytes() - allocated) / texts.Count / 1024} KB allocated");
        return took.TotalSeconds;
    }

    private static Task SubmitAllAsync(Hosts host, IEnumerable<ClaimCommand> commands) => Parallel.ForEachAsync(
        commands.Index(),
        new ParallelOptions { MaxDegreeOfParallelism = Submitters },
        async (command, cancellation) =>
        {
            if (await host.Fronts[command.Index % host.Fronts.Count].HandleAsync(command.Item, cancellation) is Outcome<ClaimState>.Refused refused)
            {
                throw new InvalidOperationException(refused.Refusal.Message);
            }
        });

    private static ClaimCommand.Submit Submit(string id, string text) => new(new ClaimId(id), text, null, "speed", id);
}
