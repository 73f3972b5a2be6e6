using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Testing;

namespace Verify.Local.Tests;

/// <summary>Two processes over one store.</summary>
public sealed class SharedStoreTests : IAsyncLifetime
{
    private readonly Desk one = new();
    private readonly Desk other;

    public SharedStoreTests() => other = new(store: one.Store);

    [Fact]
    public async Task A_claim_in_memory_shows_what_another_process_did_to_it()
    {
        var id = new ClaimId("c1");
        one.Host.Follow();
        (await one.Host.Claims.HandleAsync(new ClaimCommand.Submit(id, "The ferry Marigold sank.", null, "ann"), default)).Accepted();
        (await other.Host.Claims.HandleAsync(new ClaimCommand.Withdraw(id, "Sent twice.", "bob"), default)).Accepted();

        await EventuallyAsync(async () => (await one.Host.Claims.FindAsync(id, null, default))!.Withdrawal is not null);
    }

    [Fact]
    public async Task An_article_in_memory_shows_what_another_process_did_to_it()
    {
        var id = new ArticleId("a1");
        one.Host.Follow();
        (await one.Host.Articles.HandleAsync(new ArticleCommand.Accept(id, Drafts.Article("a1", "tidemark.example", "The ferry Marigold sank on Monday off the western cape."), "ann"), default)).Accepted();
        (await other.Host.Articles.HandleAsync(new ArticleCommand.Retract(id, "It did not.", "bob"), default)).Accepted();

        await EventuallyAsync(async () => (await one.Host.Articles.FindAsync(id, default))!.Retraction is not null);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await other.DisposeAsync();
        await one.DisposeAsync();
    }

    private static async Task EventuallyAsync(Func<Task<bool>> holds)
    {
        using var giveUp = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await holds())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), giveUp.Token);
        }
    }
}
