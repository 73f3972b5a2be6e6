namespace Verify.Storage;

internal static class StoreOpening
{
    /// <summary>Brings a store forward to this program's schema; closes it where that fails.</summary>
    /// <exception cref="Verify.Application.Stores.StoreException">It cannot be opened or reached.</exception>
    public static async Task<TStore> PreparedAsync<TStore>(this TStore store, CancellationToken cancellation)
        where TStore : IStore
    {
        try
        {
            await store.PrepareAsync(cancellation).ConfigureAwait(false);
            return store;
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
