namespace Verify.Storage.Tests.Conformance;

/// <summary>What every suite of store tests shares: a store of its own for each test, which can be closed and opened again.</summary>
public abstract class StoreConformance : IAsyncLifetime
{
    private StorePorts? open;

    protected static CancellationToken None => CancellationToken.None;

    protected StorePorts Store => open ?? throw new InvalidOperationException("The store is not open.");

    public async Task InitializeAsync() => open = await OpenAsync();

    public async Task DisposeAsync()
    {
        await Store.Store.DisposeAsync();
        await RemoveAsync();
    }

    /// <summary>Opens the test's store, creating it the first time.</summary>
    protected abstract ValueTask<StorePorts> OpenAsync();

    /// <summary>Removes the closed store.</summary>
    protected abstract ValueTask RemoveAsync();

    protected async Task ReopenAsync()
    {
        await Store.Store.DisposeAsync();
        open = await OpenAsync();
    }
}
