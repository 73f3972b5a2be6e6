namespace Verify.Local;

/// <summary>Runs the work for one session one piece at a time, in the order posted.</summary>
internal sealed class Mailbox<TSession>(TSession session, int capacity, TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly Queue<Func<TSession, ValueTask>> waiting = new();
    private bool running;
    private bool closed;

    public TSession Session => session;

    /// <summary>When the last piece of work ended, in the clock's timestamp.</summary>
    public long IdleSince { get; private set; } = clock.GetTimestamp();

    public bool IsBusy
    {
        get
        {
            lock (gate)
            {
                return running;
            }
        }
    }

    public PostResult Post(Func<TSession, ValueTask> work)
    {
        lock (gate)
        {
            if (closed)
            {
                return PostResult.Closed;
            }

            if (waiting.Count >= capacity)
            {
                return PostResult.Full;
            }

            waiting.Enqueue(work);
            if (running)
            {
                return PostResult.Posted;
            }

            running = true;
        }

        _ = Task.Run(PumpAsync);
        return PostResult.Posted;
    }

    /// <summary>Closes the mailbox for good if it has nothing to do.</summary>
    public bool TryClose()
    {
        lock (gate)
        {
            closed |= !running;
            return closed;
        }
    }

    private async Task PumpAsync()
    {
        while (Next() is { } work)
        {
            await work(session).ConfigureAwait(false);
        }
    }

    private Func<TSession, ValueTask>? Next()
    {
        lock (gate)
        {
            if (waiting.TryDequeue(out var work))
            {
                return work;
            }

            running = false;
            IdleSince = clock.GetTimestamp();
            return null;
        }
    }
}
