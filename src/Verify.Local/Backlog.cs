namespace Verify.Local;

/// <summary>Counts work in progress so that a host can stop when all of it is done.</summary>
internal sealed class Backlog
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int inside;
    private bool closed;

    /// <returns>False once the backlog is closed.</returns>
    public bool TryEnter()
    {
        lock (gate)
        {
            inside += closed ? 0 : 1;
            return !closed;
        }
    }

    public void Leave()
    {
        lock (gate)
        {
            inside--;
            FinishIfEmpty();
        }
    }

    /// <summary>Lets nobody in any more and completes when everybody has left.</summary>
    public Task CloseAsync()
    {
        lock (gate)
        {
            closed = true;
            FinishIfEmpty();
        }

        return drained.Task;
    }

    private void FinishIfEmpty()
    {
        if (closed && inside == 0)
        {
            drained.TrySetResult();
        }
    }
}
