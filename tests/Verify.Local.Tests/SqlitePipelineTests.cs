using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Stance;
using Verify.Storage.Sqlite;
using Verify.Testing;

namespace Verify.Local.Tests;

/// <summary>The whole of it, nothing replaced but the clock: reader, index, model, rules and a store on disk.</summary>
public sealed class SqlitePipelineTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("verify-pipeline-").FullName;
    private readonly ManualClock clock = new(Drafts.Published.AddDays(3));
    private SqliteStore store = null!;
    private ClaimAppraiser appraiser = null!;
    private LocalHost host = null!;

    public Task InitializeAsync()
    {
        store = SqliteStore.Open(new SqliteStoreOptions { Path = Path.Combine(folder, "store.db") }, clock);
        appraiser = new(store.Evidence, new StructuralStanceModel(), new PassageAnalyses(), ClaimReader.Read);
        host = new(store.Claims, store.Articles, store.Evidence, store.Changes, appraiser, new MailboxOptions(), clock, (_, _) => { });
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Two_outlets_with_their_own_reports_corroborate_and_a_retraction_takes_one_away()
    {
        await AcceptAsync("a1", "harbour-post.example", "The ferry Marigold sank near Easthaven on Monday night, rescuers found.");
        await AcceptAsync("a2", "quay-times.example", "Divers reached the wreck on Tuesday. The Marigold, a ferry, sank off Easthaven in a storm.");
        var submitted = await SubmitAsync("c1", "The ferry Marigold sank near Easthaven.");
        Assert.Equal(ClaimStatus.Corroborated, submitted.Assessment!.Status);

        clock.Advance(TimeSpan.FromHours(1));
        var retract = new ArticleCommand.Retract(new ArticleId("a2"), "The report was made up.", "ann");
        (await host.Articles.HandleAsync(retract, default)).Accepted();
        await host.CatchUpAsync(default);

        var after = await host.Claims.FindAsync(new ClaimId("c1"), null, default);
        Assert.Equal(ClaimStatus.SingleSource, after!.Assessment!.Status);
        var before = await host.Claims.FindAsync(new ClaimId("c1"), clock.GetUtcNow().AddMinutes(-1), default);
        Assert.Equal(ClaimStatus.Corroborated, before!.Assessment!.Status);
    }

    [Fact]
    public async Task A_replay_of_the_log_finds_no_difference()
    {
        await AcceptAsync("a1", "harbour-post.example", "The ferry Marigold sank near Easthaven on Monday night. At least 40 people were rescued.");
        await SubmitAsync("c1", "The ferry Marigold sank near Easthaven.");
        await SubmitAsync("c2", "60 people were rescued from the ferry Marigold.");
        await SubmitAsync("c3", "Was the ferry Marigold sunk?");
        await AcceptAsync("a1", "harbour-post.example", "The ferry Marigold did not sink near Easthaven. At least 50 people were rescued.");
        await AcceptAsync("a2", "quay-times.example", "Coast guards rescued 60 people from the ferry Marigold, which sank near Easthaven.");
        await host.CatchUpAsync(default);

        var replay = new ClaimReplay(store.Claims, store.Articles, store.Evidence, appraiser);
        var results = await replay.RunAsync(default).ToListAsync();

        Assert.Equal(["c1", "c2", "c3"], results.Select(result => result.Claim.Value));
        Assert.All(results, result => Assert.True(result.IsSame));
    }

    [Fact]
    public async Task A_host_started_anew_finds_what_the_last_one_stored_and_goes_on_from_there()
    {
        await SubmitAsync("c1", "The ferry Marigold sank near Easthaven.");
        await host.DisposeAsync();
        await store.DisposeAsync();
        await InitializeAsync();
        await AcceptAsync("a1", "harbour-post.example", "The ferry Marigold sank near Easthaven on Monday night.");
        await host.CatchUpAsync(default);

        var state = await host.Claims.FindAsync(new ClaimId("c1"), null, default);
        Assert.Equal(ClaimStatus.SingleSource, state!.Assessment!.Status);
        Assert.Equal([1L, 2L, 3L], (await host.Claims.ReadHistoryAsync(state.Id, default)).Select(recorded => recorded.Version));
    }

    private async Task AcceptAsync(string id, string outlet, string text)
    {
        var accept = new ArticleCommand.Accept(new ArticleId(id), Drafts.Article(id, outlet, text), "ann");
        (await host.Articles.HandleAsync(accept, default)).Accepted();
    }

    private async Task<ClaimState> SubmitAsync(string id, string text) =>
        (await host.Claims.HandleAsync(new ClaimCommand.Submit(new ClaimId(id), text, null, "ann"), default)).Accepted().Value;
}
