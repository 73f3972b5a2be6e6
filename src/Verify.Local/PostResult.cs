namespace Verify.Local;

internal enum PostResult
{
    Posted,

    /// <summary>Too much waits already.</summary>
    Full,

    /// <summary>The mailbox was evicted; ask for a new one.</summary>
    Closed,
}
