namespace Verify.Storage.Sqlite.Connections;

/// <summary>A write with a result.</summary>
internal sealed class PendingWork<T> : PendingWrite
{
    private readonly Func<Session, T> work;
    private readonly CancellationToken cancellation;
    private readonly TaskCompletionSource<T> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;

    public PendingWork(Func<Session, T> work, CancellationToken cancellation)
    {
        this.work = work;
        this.cancellation = cancellation;
    }

    public Task<T> Outcome => outcome.Task;

    public override bool TryBegin() => !cancellation.IsCancellationRequested || !outcome.TrySetCanceled(cancellation);

    public override void Run(Session session) => result = work(session);

    public override void Complete() => outcome.TrySetResult(result);

    public override void Fail(Exception failure) => outcome.TrySetException(failure);
}
