using System.Collections.Concurrent;
using Verify.Application.Outcomes;

namespace Verify.Local;

/// <summary>A mailbox a key: one command at a time for each, different keys in parallel, idle ones evicted.</summary>
internal sealed class Mailboxes<TKey, TSession>(
    string what, Func<TKey, TSession> create, MailboxOptions options, TimeProvider clock)
    where TKey : struct
{
    private readonly ConcurrentDictionary<TKey, Mailbox<TSession>> boxes = new();
    private readonly Backlog backlog = new();

    public int Active => boxes.Count;

    /// <summary>The session of a key that is in memory.</summary>
    public TSession? Peek(TKey key) => boxes.TryGetValue(key, out var box) ? box.Session : default;

    public bool IsBusy(TKey key) => boxes.TryGetValue(key, out var box) && box.IsBusy;

    /// <summary>Runs work when its turn comes. A caller that stops waiting leaves the work to be cancelled in its turn.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled, or the host stopped first.</exception>
    public async ValueTask<Outcome<T>> AskAsync<T>(
        TKey key, Func<TSession, CancellationToken, ValueTask<Outcome<T>>> work, CancellationToken cancellation)
    {
        var answer = new TaskCompletionSource<Outcome<T>>(TaskCreationOptions.RunContinuationsAsynchronously);
        while (backlog.TryEnter())
        {
            switch (Open(key).Post(session => RunAsync(session, work, answer, cancellation)))
            {
                case PostResult.Posted:
                    return await answer.Task.ConfigureAwait(false);
                case PostResult.Full:
                    backlog.Leave();
                    return Busy<T>(key);
                default:
                    backlog.Leave();
                    break;
            }
        }

        return Busy<T>(key);
    }

    /// <summary>Evicts what has been idle for long, and the longest idle where too many are in memory.</summary>
    public void Sweep()
    {
        var surplus = boxes.Count - options.MaximumActive;
        foreach (var (key, box) in boxes.OrderBy(item => item.Value.IdleSince).ToArray())
        {
            if (surplus <= 0 && clock.GetElapsedTime(box.IdleSince) < options.IdleTime)
            {
                return;
            }

            if (box.TryClose() && boxes.TryRemove(KeyValuePair.Create(key, box)))
            {
                surplus--;
            }
        }
    }

    /// <summary>Refuses new work and returns once all accepted work is done.</summary>
    public Task StopAsync() => backlog.CloseAsync();

    private Mailbox<TSession> Open(TKey key)
    {
        var box = boxes.GetOrAdd(key, id => new Mailbox<TSession>(create(id), options.Capacity, clock));
        if (boxes.Count > options.MaximumActive)
        {
            Sweep();
        }

        return box;
    }

    private async ValueTask RunAsync<T>(
        TSession session,
        Func<TSession, CancellationToken, ValueTask<Outcome<T>>> work,
        TaskCompletionSource<Outcome<T>> answer,
        CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            answer.TrySetResult(await work(session, cancellation).ConfigureAwait(false));
        }
        catch (OperationCanceledException cancelled)
        {
            answer.TrySetCanceled(cancelled.CancellationToken);
        }
        catch (Exception fault)
        {
            answer.TrySetException(fault);
        }
        finally
        {
            backlog.Leave();
        }
    }

    private Outcome<T> Busy<T>(TKey key) => new Outcome<T>.Refused(Refusal.Busy(what, $"{key}"));
}
