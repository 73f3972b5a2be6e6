using Verify.Core.Claims;
using Verify.Storage.Postgres.Claims;
using Verify.Storage.Postgres.Connections;
using Verify.Storage.Retrieval;

namespace Verify.Storage.Postgres.Evidences;

/// <summary>The terms of all claims, in memory, brought up to date from the database before each use.</summary>
/// <remarks>What is new costs one look at an index; only a silo that matches articles against claims holds them.</remarks>
internal sealed class WatchedClaimsCache : IDisposable
{
    private readonly WatchedClaims claims = new();
    private readonly SemaphoreSlim updating = new(1);
    private long sequence;

    /// <summary>The claims whose own search would find one of these passages worth judging, in order of id.</summary>
    public async Task<IReadOnlyList<ClaimId>> TouchedAsync(Session session, IReadOnlyList<PassageTerms> passages, CancellationToken cancellation)
    {
        await updating.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            foreach (var (at, claim, parts) in await ClaimTermTable.ReadAfterAsync(session, sequence).ConfigureAwait(false))
            {
                claims.Replace(claim, parts);
                sequence = at;
            }
        }
        finally
        {
            updating.Release();
        }

        var statistics = await TermTable.ReadAsync(session, claims.Terms(passages)).ConfigureAwait(false);
        return claims.Touched(passages, statistics);
    }

    public void Dispose() => updating.Dispose();
}
