using System.Runtime.CompilerServices;
using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Evidences;
using Verify.Application.Outcomes;
using Verify.Cli.Check;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Local;
using Verify.Reports;
using Verify.Storage.Sqlite;

namespace Verify.Cli.Workbenches;

/// <summary>A host of this process over a store that is kept or one that is thrown away.</summary>
internal sealed class LocalWorkbench : IWorkbench
{
    private readonly SqliteStore store;
    private readonly ClaimAppraiser appraiser;
    private readonly LocalHost host;
    private readonly string? scratch;
    private readonly string actor;

    private LocalWorkbench(SqliteStore store, string? scratch, Terminal terminal, string actor, string model)
    {
        this.store = store;
        this.scratch = scratch;
        this.actor = actor;
        appraiser = new ClaimAppraiser(store.Evidence, StanceModels.Create(model), new PassageAnalyses(), ClaimReader.Read, store.Outlets);
        host = new LocalHost(
            store.Claims,
            store.Articles,
            store.Evidence,
            store.Changes,
            appraiser,
            new MailboxOptions(),
            terminal.Clock,
            (claim, fault) => terminal.Error.WriteLine($"claim '{claim}' could not be weighed again: {fault}"));
    }

    public ClaimReplay Replay => new(store.Claims, store.Articles, store.Evidence, appraiser);

    /// <summary>Opens the store, making it where there is none.</summary>
    /// <param name="file">Null for a store that is deleted afterwards.</param>
    /// <param name="actor">Who acts, for the log.</param>
    /// <param name="model">Of <see cref="StanceModels"/>; commands that judge nothing take the one that is quickest to load.</param>
    public static LocalWorkbench Open(FileInfo? file, Terminal terminal, string actor, string model = StanceModels.Structural)
    {
        var scratch = file is null ? Directory.CreateTempSubdirectory("verify-").FullName : null;
        var options = new SqliteStoreOptions
        {
            Path = file?.FullName ?? Path.Combine(scratch!, "store.db"),
            SurvivesPowerLoss = file is not null,
        };
        return new(SqliteStore.Open(options, terminal.Clock), scratch, terminal, actor, model);
    }

    /// <exception cref="UsageException">There is no such store.</exception>
    public static LocalWorkbench OpenExisting(FileInfo file, Terminal terminal, string actor, string model = StanceModels.Structural) => file.Exists
        ? Open(file, terminal, actor, model)
        : throw new UsageException($"There is no store '{file}'; 'verify ingest --store {file}' makes one.");

    public async ValueTask<Refusal?> SubmitAsync(ClaimInput claim, CancellationToken cancellation) =>
        Refusal(await host.Claims.HandleAsync(new ClaimCommand.Submit(claim.Id, claim.Text, claim.ContextDate, actor), cancellation));

    public ValueTask<ClaimState?> FindAsync(ClaimId id, DateTimeOffset? asOf, CancellationToken cancellation) =>
        host.Claims.FindAsync(id, asOf, cancellation);

    public ValueTask<IReadOnlyList<RecordedEvent<ClaimEvent>>> ReadHistoryAsync(ClaimId id, CancellationToken cancellation) =>
        host.Claims.ReadHistoryAsync(id, cancellation);

    public async IAsyncEnumerable<ClaimSummary> ListAsync(ClaimQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        do
        {
            var page = await host.Claims.ListAsync(query, cancellation);
            foreach (var summary in page.Items)
            {
                yield return summary;
            }

            query = query with { Cursor = page.Next };
        }
        while (query.Cursor is not null);
    }

    public IAsyncEnumerable<Outcome<TakenArticle>> TakeInAsync(IAsyncEnumerable<ArticleDraft> drafts, CancellationToken cancellation) =>
        host.Articles.AcceptAllAsync(drafts, actor, cancellation).Select(Taken);

    public async ValueTask<Refusal?> RetractAsync(ArticleId id, string note, CancellationToken cancellation) =>
        Refusal(await host.Articles.HandleAsync(new ArticleCommand.Retract(id, note, actor), cancellation));

    public async ValueTask<ReportedArticle?> DescribeAsync(ArticleId id, CancellationToken cancellation) =>
        await host.Articles.FindAsync(id, cancellation) is { Latest: var latest }
            ? ReportedArticle.Of(latest)
            : null;

    public async ValueTask CatchUpAsync(CancellationToken cancellation)
    {
        if (scratch is null)
        {
            await host.CatchUpAsync(cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await store.DisposeAsync();
        if (scratch is not null)
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static Outcome<TakenArticle> Taken(Outcome<ArticleState> outcome) => outcome switch
    {
        Outcome<ArticleState>.Accepted accepted => new Outcome<TakenArticle>.Accepted(
            new(accepted.Value.Id, accepted.Value.Revisions.Count), accepted.Changed, accepted.Warnings),
        Outcome<ArticleState>.Refused refused => new Outcome<TakenArticle>.Refused(refused.Refusal),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome}."),
    };

    private static Refusal? Refusal<T>(Outcome<T> outcome) => outcome is Outcome<T>.Refused refused ? refused.Refusal : null;
}
