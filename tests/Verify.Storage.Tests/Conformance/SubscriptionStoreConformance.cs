using Verify.Application.Changes;
using Verify.Application.Subscriptions;

namespace Verify.Storage.Tests.Conformance;

/// <summary>What every <see cref="ISubscriptionStore"/> does.</summary>
public abstract class SubscriptionStoreConformance(ITestStore store) : StoreConformance(store)
{
    private const string Worker = "one";

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task What_is_stored_is_read_back_after_reopening()
    {
        var whole = Make("s-1", new SubscriptionRequest("https://receiver.example/in", ChangeKind.Claim, "c1")) with
        {
            Progress = new SubscriptionProgress(41)
            {
                Attempts = 3,
                DueAt = Noon.AddMinutes(1),
                GivenUpInARow = 2,
                DeliveredAt = Noon.AddHours(-1),
                LastFailure = "No connection could be made.",
                DisabledBecause = "It kept failing.",
            },
        };
        var plain = Make("s-2");
        await Store.Subscriptions.AddAsync(whole, None);
        await Store.Subscriptions.AddAsync(plain, None);
        await ReopenAsync();

        Assert.Equal([whole, plain], await Store.Subscriptions.ListAsync(None));
        Assert.Equal(whole, await Store.Subscriptions.FindAsync(whole.Id, None));
        Assert.Null(await Store.Subscriptions.FindAsync(new SubscriptionId("s-3"), None));
    }

    [Fact]
    public async Task Progress_and_its_dead_letter_are_kept_together()
    {
        var subscription = Make("s-1");
        await Store.Subscriptions.AddAsync(subscription, None);
        var progress = new SubscriptionProgress(7) { GivenUpInARow = 1, LastFailure = "No." };
        var letter = Letter(subscription, 7);

        Assert.True(await SaveAsync(subscription, progress, letter));
        await ReopenAsync();

        Assert.Equal(progress, (await Store.Subscriptions.FindAsync(subscription.Id, None))!.Progress);
        Assert.Equal(letter, await Store.Subscriptions.FindDeadLetterAsync(subscription.Id, 7, None));
        Assert.Null(await Store.Subscriptions.FindDeadLetterAsync(subscription.Id, 8, None));
    }

    [Fact]
    public async Task A_removed_subscription_takes_its_letters_along_and_saves_nothing_more()
    {
        var subscription = Make("s-1");
        await Store.Subscriptions.AddAsync(subscription, None);
        await SaveAsync(subscription, new SubscriptionProgress(7), Letter(subscription, 7));

        Assert.True(await Store.Subscriptions.RemoveAsync(subscription.Id, "ben", Noon, None));
        Assert.False(await Store.Subscriptions.RemoveAsync(subscription.Id, "ben", Noon, None));
        Assert.False(await SaveAsync(subscription, new SubscriptionProgress(8), Letter(subscription, 8)));

        Assert.Empty((await Store.Subscriptions.ListDeadLettersAsync(subscription.Id, null, 10, None)).Items);
        await Store.Subscriptions.AddAsync(subscription, None);
        Assert.Empty((await Store.Subscriptions.ListDeadLettersAsync(subscription.Id, null, 10, None)).Items);
    }

    [Fact]
    public async Task An_enabled_subscription_goes_on_from_its_place()
    {
        var subscription = Make("s-1");
        await Store.Subscriptions.AddAsync(subscription, None);
        var disabled = new SubscriptionProgress(7) { GivenUpInARow = 5, LastFailure = "No.", DisabledBecause = "It kept failing." };
        await SaveAsync(subscription, disabled, null);

        var enabled = await Store.Subscriptions.EnableAsync(subscription.Id, "ben", Noon, None);

        Assert.Equal(new SubscriptionProgress(7) { LastFailure = "No." }, enabled!.Progress);
        Assert.Equal(enabled, await Store.Subscriptions.FindAsync(subscription.Id, None));
        Assert.Equal(enabled, await Store.Subscriptions.EnableAsync(subscription.Id, "ben", Noon, None));
        Assert.Null(await Store.Subscriptions.EnableAsync(new SubscriptionId("s-2"), "ben", Noon, None));
    }

    [Fact]
    public async Task Dead_letters_are_listed_page_by_page_latest_first()
    {
        var (one, other) = (Make("s-1"), Make("s-2"));
        await Store.Subscriptions.AddAsync(one, None);
        await Store.Subscriptions.AddAsync(other, None);
        await SaveAsync(other, new SubscriptionProgress(1), Letter(other, 1));
        for (var sequence = 1; sequence <= 5; sequence++)
        {
            await SaveAsync(one, new SubscriptionProgress(sequence), Letter(one, sequence));
        }

        var first = await Store.Subscriptions.ListDeadLettersAsync(one.Id, null, 2, None);
        await Store.Subscriptions.RemoveDeadLetterAsync(one.Id, 4, None);
        await SaveAsync(one, new SubscriptionProgress(6), Letter(one, 6));
        var second = await Store.Subscriptions.ListDeadLettersAsync(one.Id, first.Next, 10, None);

        Assert.Equal([5, 4], first.Items.Select(letter => letter.Change.Sequence));
        Assert.Equal([3, 2, 1], second.Items.Select(letter => letter.Change.Sequence));
        Assert.Null(second.Next);
        Assert.All(first.Items, letter => Assert.Equal(one.Id, letter.Subscription));
    }

    [Fact]
    public async Task Only_a_letter_that_is_there_is_replaced()
    {
        var subscription = Make("s-1");
        await Store.Subscriptions.AddAsync(subscription, None);
        await SaveAsync(subscription, new SubscriptionProgress(7), Letter(subscription, 7));
        var again = Letter(subscription, 7) with { Attempts = 9, Failure = "Still not.", FailedAt = Noon.AddDays(1) };

        Assert.True(await Store.Subscriptions.ReplaceDeadLetterAsync(again, None));
        Assert.False(await Store.Subscriptions.ReplaceDeadLetterAsync(Letter(subscription, 8), None));

        Assert.Equal([again], (await Store.Subscriptions.ListDeadLettersAsync(subscription.Id, null, 10, None)).Items);
        Assert.True(await Store.Subscriptions.RemoveDeadLetterAsync(subscription.Id, 7, None));
        Assert.False(await Store.Subscriptions.RemoveDeadLetterAsync(subscription.Id, 7, None));
    }

    [Fact]
    public async Task One_worker_at_a_time_has_a_subscription()
    {
        var subscription = Make("s-1");
        await Store.Subscriptions.AddAsync(subscription, None);

        Assert.Equal([subscription], await TakeAsync("one", Noon));
        Assert.Empty(await TakeAsync("other", Noon));
        Assert.False(await Store.Subscriptions.SaveAsync(subscription.Id, "other", new SubscriptionProgress(7), null, None));
        Assert.Equal([subscription], await TakeAsync("one", Noon + Lease - TimeSpan.FromSeconds(1)));
        Assert.Empty(await TakeAsync("other", Noon + Lease));
    }

    [Fact]
    public async Task What_a_worker_leaves_untouched_or_gives_back_goes_to_another_and_the_first_saves_nothing_more()
    {
        var subscription = Make("s-1");
        await Store.Subscriptions.AddAsync(subscription, None);
        await TakeAsync("one", Noon);

        Assert.Equal([subscription], await TakeAsync("other", Noon + Lease));
        Assert.False(await Store.Subscriptions.SaveAsync(subscription.Id, "one", new SubscriptionProgress(7), Letter(subscription, 7), None));
        Assert.Null(await Store.Subscriptions.FindDeadLetterAsync(subscription.Id, 7, None));

        await Store.Subscriptions.GiveBackAsync("one", None);
        Assert.Empty(await TakeAsync("one", Noon + Lease));
        await Store.Subscriptions.GiveBackAsync("other", None);
        Assert.Equal([subscription], await TakeAsync("one", Noon + Lease));
    }

    [Fact]
    public async Task A_disabled_subscription_is_not_taken()
    {
        var subscription = Make("s-1");
        await Store.Subscriptions.AddAsync(subscription, None);
        await SaveAsync(subscription, new SubscriptionProgress(7) { DisabledBecause = "It kept failing." }, null);

        Assert.Empty(await TakeAsync(Worker, Noon));
    }

    private ValueTask<IReadOnlyList<Subscription>> TakeAsync(string worker, DateTimeOffset now) =>
        Store.Subscriptions.TakeAsync(worker, now, now + Lease, None);

    private async Task<bool> SaveAsync(Subscription subscription, SubscriptionProgress progress, DeadLetter? letter)
    {
        await TakeAsync(Worker, Noon);
        return await Store.Subscriptions.SaveAsync(subscription.Id, Worker, progress, letter, None);
    }

    private static Subscription Make(string id, SubscriptionRequest? request = null) => new(
        new SubscriptionId(id), request ?? new SubscriptionRequest("https://receiver.example/in"), Noon, "anna", new SubscriptionProgress(0));

    private static DeadLetter Letter(Subscription subscription, long sequence) => new(
        subscription.Id, new Change(sequence, Noon, ChangeKind.Article, "a1", 2), 8, Noon.AddMinutes(sequence), "No connection could be made.");
}
