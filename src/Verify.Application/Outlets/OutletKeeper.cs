using Verify.Application.Claims;
using Verify.Core.Articles;

namespace Verify.Application.Outlets;

/// <summary>Remembers what somebody says of an outlet, and weighs the claims again that rest on its articles.</summary>
/// <remarks>
/// Whether an outlet is a wire agency decides what is one report; its owner and country are shown and decide nothing. Saying
/// the same again is safe, and finishes what was cut short.
/// </remarks>
public sealed class OutletKeeper(IOutletStore store, IClaims claims, TimeProvider clock)
{
    private const int PageSize = 200;

    /// <summary>Returns once the claims are weighed.</summary>
    /// <param name="actor">Who says so, for the audit log and the claims' logs.</param>
    public async ValueTask DescribeAsync(Outlet outlet, string actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(outlet);
        await store.SaveAsync(outlet, actor, clock.GetUtcNow(), cancellation).ConfigureAwait(false);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        var query = new ClaimQuery(Outlet: outlet.Domain, Limit: PageSize);
        do
        {
            var page = await claims.ListAsync(query, cancellation).ConfigureAwait(false);
            await Parallel.ForEachAsync(page.Items, options, async (claim, token) =>
                await claims.HandleAsync(new ClaimCommand.Refresh(claim.Id, actor), token).ConfigureAwait(false)).ConfigureAwait(false);
            query = query with { Cursor = page.Next };
        }
        while (query.Cursor is not null);
    }
}
