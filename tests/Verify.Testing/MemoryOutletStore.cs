using System.Collections.Concurrent;
using Verify.Application.Outlets;
using Verify.Core.Articles;

namespace Verify.Testing;

/// <summary>Outlets as somebody described them, in memory.</summary>
public sealed class MemoryOutletStore : IOutletStore
{
    private readonly ConcurrentDictionary<string, Outlet> outlets = new(StringComparer.Ordinal);

    public ValueTask<Outlet?> FindAsync(string domain, CancellationToken cancellation) => ValueTask.FromResult(outlets.GetValueOrDefault(domain));

    public ValueTask<IReadOnlyDictionary<string, string>> ReadWireAgenciesAsync(CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyDictionary<string, string>>(
            outlets.Values.Where(outlet => outlet.IsWireAgency).ToDictionary(outlet => outlet.Domain, outlet => outlet.Name));

    public ValueTask SaveAsync(Outlet outlet, string actor, DateTimeOffset at, CancellationToken cancellation)
    {
        outlets[outlet.Domain] = outlet;
        return ValueTask.CompletedTask;
    }
}
