namespace Verify.Outbound;

/// <summary>Wakes a loop that sleeps between its rounds. Thread-safe.</summary>
internal sealed class Signal(TimeProvider clock)
{
    private TaskCompletionSource next = Create();

    /// <summary>Ends with the first <see cref="Raise"/> after this is read.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Raise() => Interlocked.Exchange(ref next, Create()).SetResult();

    /// <summary>Returns when the awaited <see cref="Next"/> has ended or the time is up.</summary>
    public async ValueTask WaitAsync(Task awaited, TimeSpan atMost, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(awaited, Task.Delay(atMost, clock, ending.Token)).ConfigureAwait(false);
        await ending.CancelAsync().ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
    }

    private static TaskCompletionSource Create() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
