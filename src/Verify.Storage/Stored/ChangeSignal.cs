namespace Verify.Storage.Stored;

/// <summary>Wakes those who wait for the next change.</summary>
internal sealed class ChangeSignal
{
    private TaskCompletionSource next = Create();

    /// <summary>Ends with the first change after this is read.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Raise() => Interlocked.Exchange(ref next, Create()).SetResult();

    private static TaskCompletionSource Create() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
