namespace Verify.Storage.Sqlite.Connections;

/// <summary>A write waiting for its turn.</summary>
internal abstract class PendingWrite
{
    /// <summary>False when its caller gave up before it began.</summary>
    public abstract bool TryBegin();

    /// <summary>Does the work inside the open transaction; its outcome is not told before <see cref="Complete"/>.</summary>
    public abstract void Run(Session session);

    /// <summary>Tells the caller that the work is durable.</summary>
    public abstract void Complete();

    /// <summary>Tells the caller that nothing was written.</summary>
    public abstract void Fail(Exception failure);
}
