using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Syndication;
using Verify.Storage.Postgres.Connections;

namespace Verify.Storage.Postgres.Evidences;

internal sealed class PostgresEvidenceIndex(Database database, WatchedClaimsCache claims) : IEvidenceIndex
{
    public ValueTask<EvidenceCandidates> FindPassagesAsync(EvidenceQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        return database.SnapshotAsync(
            async session => await CandidateReader.ReadAsync(
                session, await PassageSearch.FindAsync(session, query).ConfigureAwait(false)).ConfigureAwait(false),
            cancellation);
    }

    public ValueTask<IReadOnlyList<LocatedPassage>> LocatePassagesAsync(EvidenceQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        return database.SnapshotAsync(session => PassageSearch.FindAsync(session, query), cancellation);
    }

    public ValueTask<EvidenceCandidates> ReadPassagesAsync(IReadOnlyList<PassageKey> passages, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(passages);
        return database.SnapshotAsync(
            session => CandidateReader.ReadAsync(session, [.. passages.Select(key => new LocatedPassage(key, 0, 0))]), cancellation);
    }

    public ValueTask<IReadOnlyList<ClaimId>> FindClaimsAsync(ArticleId article, CancellationToken cancellation) => database.SnapshotAsync(
        async session =>
        {
            var key = await session.FirstAsync(
                "SELECT key FROM articles WHERE id = $1", row => row.GetInt64(0), article.Value).ConfigureAwait(false);
            var passages = await ArticleIndex.ReadAsync(session, [key]).ConfigureAwait(false);
            return await claims.TouchedAsync(session, passages.GetValueOrDefault(key) ?? [], cancellation).ConfigureAwait(false);
        },
        cancellation);
}
