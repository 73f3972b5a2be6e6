using Verify.Application.Outcomes;
using Verify.Testing;

namespace Verify.Local.Tests;

public class MailboxesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ManualClock clock = new(Drafts.Published);

    [Fact]
    public async Task Commands_to_one_key_run_one_at_a_time_in_the_order_asked()
    {
        var mailboxes = Create();
        var gate = new TaskCompletionSource();
        var order = new List<int>();
        var inside = 0;
        var answers = Enumerable.Range(0, 20).Select(i => mailboxes.AskAsync(1, async (_, _) =>
        {
            Assert.Equal(1, Interlocked.Increment(ref inside));
            await gate.Task;
            order.Add(i);
            Interlocked.Decrement(ref inside);
            return Done(i);
        }, default).AsTask()).ToArray();

        gate.SetResult();
        await Task.WhenAll(answers).WaitAsync(Patience);

        Assert.Equal(Enumerable.Range(0, 20), order);
    }

    [Fact]
    public async Task Commands_to_different_keys_run_side_by_side()
    {
        var mailboxes = Create();
        var met = new TaskCompletionSource[] { new(), new() };
        var answers = Enumerable.Range(0, 2).Select(i => mailboxes.AskAsync(i, async (_, _) =>
        {
            met[i].SetResult();
            await met[1 - i].Task.WaitAsync(Patience);
            return Done(i);
        }, default).AsTask());

        await Task.WhenAll(answers);
    }

    [Fact]
    public async Task A_command_beyond_the_capacity_is_refused_as_busy()
    {
        var mailboxes = Create(new MailboxOptions { Capacity = 2 });
        var (first, release) = await OccupyAsync(mailboxes, 1);
        var waiting = Enumerable.Range(0, 2).Select(_ => AskAsync(mailboxes, 1)).ToArray();

        Assert.Equal(RefusalCode.Busy, (await AskAsync(mailboxes, 1)).Refusal().Code);

        release.SetResult();
        await Task.WhenAll([first, .. waiting]).WaitAsync(Patience);
        Assert.Equal(1, (await AskAsync(mailboxes, 1)).Accepted().Value);
    }

    [Fact]
    public async Task What_one_command_throws_reaches_its_caller_alone()
    {
        var mailboxes = Create();
        var broken = mailboxes.AskAsync<int>(1, (_, _) => throw new IOException("The disk is on fire."), default);
        var next = AskAsync(mailboxes, 1);

        await Assert.ThrowsAsync<IOException>(broken.AsTask);
        Assert.Equal(1, (await next).Accepted().Value);
    }

    [Fact]
    public async Task A_command_that_its_caller_gave_up_before_its_turn_is_not_run()
    {
        var mailboxes = Create();
        using var impatience = new CancellationTokenSource();
        var (first, release) = await OccupyAsync(mailboxes, 1);
        var ran = false;
        var second = mailboxes.AskAsync(1, (_, _) =>
        {
            ran = true;
            return ValueTask.FromResult(Done(2));
        }, impatience.Token).AsTask();
        await impatience.CancelAsync();
        release.SetResult();
        await first;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(ran);
    }

    [Fact]
    public async Task An_idle_session_is_evicted_and_one_in_use_is_not()
    {
        var mailboxes = Create(new MailboxOptions { IdleTime = TimeSpan.FromMinutes(5) });
        await AskAsync(mailboxes, 1);
        var idle = mailboxes.Peek(1);
        await IdleAsync(mailboxes, 1);
        var (busy, release) = await OccupyAsync(mailboxes, 2);

        clock.Advance(TimeSpan.FromMinutes(4));
        mailboxes.Sweep();
        Assert.Equal(2, mailboxes.Active);

        clock.Advance(TimeSpan.FromMinutes(1));
        mailboxes.Sweep();
        Assert.Null(mailboxes.Peek(1));
        Assert.NotNull(mailboxes.Peek(2));

        release.SetResult();
        await busy;
        await AskAsync(mailboxes, 1);
        Assert.NotSame(idle, mailboxes.Peek(1));
    }

    [Fact]
    public async Task Beyond_the_most_in_memory_the_longest_idle_goes_first()
    {
        var mailboxes = Create(new MailboxOptions { MaximumActive = 3 });
        foreach (var key in Enumerable.Range(1, 4))
        {
            await AskAsync(mailboxes, key);
            await IdleAsync(mailboxes, key);
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(3, mailboxes.Active);
        Assert.Null(mailboxes.Peek(1));
    }

    [Fact]
    public async Task Stopping_finishes_what_was_accepted_and_refuses_what_comes_later()
    {
        var mailboxes = Create();
        var (first, release) = await OccupyAsync(mailboxes, 1);
        var second = AskAsync(mailboxes, 1);
        var stopped = mailboxes.StopAsync();

        Assert.Equal(RefusalCode.Busy, (await AskAsync(mailboxes, 2)).Refusal().Code);
        Assert.False(stopped.IsCompleted);
        release.SetResult();
        await stopped.WaitAsync(Patience);

        Assert.Equal(1, (await first).Accepted().Value);
        Assert.Equal(1, (await second).Accepted().Value);
    }

    private static Outcome<int> Done(int value) => new Outcome<int>.Accepted(value, Changed: true, []);

    private static Task<Outcome<int>> AskAsync(Mailboxes<int, object> mailboxes, int key) =>
        mailboxes.AskAsync(key, (_, _) => ValueTask.FromResult(Done(key)), default).AsTask();

    /// <summary>Gives a key a command that runs until it is released.</summary>
    private static async Task<(Task<Outcome<int>> Answer, TaskCompletionSource Release)> OccupyAsync(
        Mailboxes<int, object> mailboxes, int key)
    {
        var started = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        var answer = mailboxes.AskAsync(key, async (_, _) =>
        {
            started.SetResult();
            await release.Task;
            return Done(key);
        }, default).AsTask();
        await started.Task.WaitAsync(Patience);
        return (answer, release);
    }

    /// <summary>An answer comes a moment before the mailbox is idle.</summary>
    private static async Task IdleAsync(Mailboxes<int, object> mailboxes, int key)
    {
        while (mailboxes.IsBusy(key))
        {
            await Task.Yield();
        }
    }

    private Mailboxes<int, object> Create(MailboxOptions? options = null) =>
        new("thing", _ => new object(), options ?? new MailboxOptions(), clock);
}
