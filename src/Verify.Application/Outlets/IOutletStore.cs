using Verify.Core.Articles;

namespace Verify.Application.Outlets;

/// <summary>What is known of outlets beside their articles.</summary>
public interface IOutletStore
{
    /// <summary>The outlet as somebody described it, else as its articles name it; null for one that nobody has heard of.</summary>
    ValueTask<Outlet?> FindAsync(string domain, CancellationToken cancellation);

    /// <summary>The names of the outlets that are described as wire agencies, by domain.</summary>
    ValueTask<IReadOnlyDictionary<string, string>> ReadWireAgenciesAsync(CancellationToken cancellation);

    /// <param name="actor">Who says so, for the audit log.</param>
    ValueTask SaveAsync(Outlet outlet, string actor, DateTimeOffset at, CancellationToken cancellation);
}
