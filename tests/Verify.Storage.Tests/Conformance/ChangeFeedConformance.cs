using Verify.Application.Changes;

namespace Verify.Storage.Tests.Conformance;

/// <summary>What every <see cref="IChangeFeed"/> does.</summary>
public abstract class ChangeFeedConformance(ITestStore store) : StoreConformance(store)
{
    [Fact]
    public async Task Each_append_is_one_change_in_order()
    {
        var claim = SampleClaims.New("c1", "Veltmar closed the harbour");
        await Store.Articles.AppendAsync([SampleArticles.New("a1", "One."), SampleArticles.New("a2", "Two.")], None);
        await Store.Claims.AppendAsync(claim, None);
        await Store.Claims.AppendAsync(SampleClaims.Withdrawal(claim), None);

        var changes = await Store.Changes.ReadAsync(0, 10, None);

        Assert.Equal(
            [(ChangeKind.Article, "a1", 1), (ChangeKind.Article, "a2", 1), (ChangeKind.Claim, "c1", 1), (ChangeKind.Claim, "c1", 2)],
            changes.Select(change => (change.Kind, change.Subject, change.Version)));
        Assert.Equal(changes[^1].Sequence, await Store.Changes.ReadLastAsync(None));
    }

    [Fact]
    public async Task A_reader_that_follows_while_others_write_misses_and_repeats_nothing()
    {
        const int Writes = 300;
        var reading = Task.Run(async () =>
        {
            var seen = new List<string>();
            for (var after = 0L; seen.Count < Writes;)
            {
                await Store.Changes.WaitAsync(after, None);
                foreach (var change in await Store.Changes.ReadAsync(after, 7, None))
                {
                    Assert.True(change.Sequence > after);
                    after = change.Sequence;
                    seen.Add(change.Subject);
                }
            }

            return seen;
        });

        var ids = Enumerable.Range(0, Writes).Select(i => $"c{i}").ToArray();
        await Task.WhenAll(ids.Select(id => Task.Run(async () => await Store.Claims.AppendAsync(SampleClaims.New(id, "Claim"), None))));

        Assert.Equal(ids.Order(), (await reading).Order());
    }

    [Fact]
    public async Task Sequence_numbers_are_not_used_again_after_reopening()
    {
        await Store.Claims.AppendAsync(SampleClaims.New("c1", "One"), None);
        var last = await Store.Changes.ReadLastAsync(None);
        await ReopenAsync();
        await Store.Claims.AppendAsync(SampleClaims.New("c2", "Two"), None);

        Assert.True(Assert.Single(await Store.Changes.ReadAsync(last, 10, None)).Sequence > last);
    }

    [Fact]
    public async Task Waiting_ends_with_the_next_change_and_can_be_cancelled()
    {
        using var impatience = new CancellationTokenSource();
        var waiting = Store.Changes.WaitAsync(0, None).AsTask();
        var giving = Store.Changes.WaitAsync(1_000, impatience.Token).AsTask();
        Assert.False(waiting.IsCompleted);

        await Store.Claims.AppendAsync(SampleClaims.New("c1", "One"), None);
        await impatience.CancelAsync();

        await waiting.WaitAsync(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => giving);
    }

    [Fact]
    public async Task A_readers_position_is_remembered_and_never_moves_back()
    {
        Assert.Equal(0, await Store.Changes.ReadPositionAsync("webhooks", None));
        await Store.Changes.SavePositionAsync("webhooks", 12, None);
        await Store.Changes.SavePositionAsync("webhooks", 7, None);
        await ReopenAsync();

        Assert.Equal(12, await Store.Changes.ReadPositionAsync("webhooks", None));
        Assert.Equal(0, await Store.Changes.ReadPositionAsync("percolation", None));
    }
}
