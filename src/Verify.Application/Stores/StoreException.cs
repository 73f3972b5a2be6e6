namespace Verify.Application.Stores;

/// <summary>A store cannot do its work: it is full, damaged, unreachable or open elsewhere. Nothing of the failed write was kept.</summary>
/// <remarks>The message says what is wrong and how to mend it, and can be shown to whoever runs the store.</remarks>
public sealed class StoreException : IOException
{
    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
