using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Syndication;
using Verify.Storage.Retrieval;
using Verify.Storage.Sqlite.Articles;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Evidences;

internal sealed class SqliteEvidenceIndex(ReaderPool readers, TermFrequencies frequencies, PostingCache postings, WatchedClaims claims) : IEvidenceIndex
{
    public ValueTask<EvidenceCandidates> FindPassagesAsync(EvidenceQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        return readers.ReadAsync(
            session => CandidateReader.Read(session, PassageSearch.Find(session, query, frequencies, postings)), cancellation);
    }

    public ValueTask<IReadOnlyList<LocatedPassage>> LocatePassagesAsync(EvidenceQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        return readers.ReadAsync<IReadOnlyList<LocatedPassage>>(
            session =>
            [
                .. PassageSearch.Find(session, query, frequencies, postings).Select(found => new LocatedPassage(
                    found.Key,
                    found.Score,
                    ArticleTable.Find(session, found.Key.Article)!.Value.Version)),
            ],
            cancellation);
    }

    public ValueTask<EvidenceCandidates> ReadPassagesAsync(IReadOnlyList<PassageKey> passages, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(passages);
        return readers.ReadAsync(session => CandidateReader.Read(session, Locate(session, passages)), cancellation);
    }

    public async ValueTask<IReadOnlyList<ClaimId>> FindClaimsAsync(ArticleId article, CancellationToken cancellation)
    {
        var passages = await readers.ReadAsync(
            session => ArticleTable.Find(session, article) is var (key, _) ? ArticleIndex.Read(session, key) : [],
            cancellation).ConfigureAwait(false);
        return claims.Touched(passages, frequencies);
    }

    private static List<FoundPassage> Locate(Session session, IReadOnlyList<PassageKey> passages)
    {
        var located = new List<FoundPassage>(passages.Count);
        foreach (var passage in passages)
        {
            if (ArticleTable.Find(session, passage.Article) is var (article, _))
            {
                located.Add(new FoundPassage(article, passage, 0));
            }
        }

        return located;
    }
}
