using Verify.Testing;

namespace Verify.Storage.Tests.Conformance;

/// <summary>What every suite of store tests shares: a store of its own for each test, which can be closed and opened again.</summary>
public abstract class StoreConformance(ITestStore store) : IAsyncLifetime
{
    private IStore? open;

    protected static CancellationToken None => CancellationToken.None;

    protected static DateTimeOffset Noon { get; } = new(2031, 5, 6, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The store's clock; it starts at <see cref="Noon"/>.</summary>
    protected ManualClock Clock { get; } = new(Noon);

    protected IStore Store => open ?? throw new InvalidOperationException("The store is not open.");

    public async Task InitializeAsync() => open = await store.OpenAsync(Clock);

    public async Task DisposeAsync()
    {
        await Store.DisposeAsync();
        await store.RemoveAsync();
    }

    protected async Task ReopenAsync()
    {
        await Store.DisposeAsync();
        open = await store.OpenAsync(Clock);
    }
}
