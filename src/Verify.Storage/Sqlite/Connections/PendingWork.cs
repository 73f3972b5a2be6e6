namespace Verify.Storage.Sqlite.Connections;

/// <summary>A write with a result.</summary>
internal sealed class PendingWork<T> : PendingWrite
{
    private readonly Func<Session, T> work;
    private readonly Action<T> durable;
    private readonly CancellationToken cancellation;
    private readonly TaskCompletionSource<T> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;

    /// <param name="durable">Called with the result once it is durable, in the order of commits.</param>
    public PendingWork(Func<Session, T> work, Action<T> durable, CancellationToken cancellation)
    {
        this.work = work;
        this.durable = durable;
        this.cancellation = cancellation;
    }

    public Task<T> Outcome => outcome.Task;

    public override bool TryBegin() => !cancellation.IsCancellationRequested || !outcome.TrySetCanceled(cancellation);

    public override void Run(Session session) => result = work(session);

    public override void Complete()
    {
        durable(result);
        outcome.TrySetResult(result);
    }

    public override void Fail(Exception failure) => outcome.TrySetException(failure);
}
