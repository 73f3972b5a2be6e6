using Verify.Application.Articles;
using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Syndication;

namespace Verify.Testing;

/// <summary>Finds by shared names and stems, all of them looked at.</summary>
internal sealed class MemoryEvidenceIndex(MemoryArticleStore articles, MemoryClaimStore claims) : IEvidenceIndex
{
    public ValueTask<EvidenceCandidates> FindPassagesAsync(EvidenceQuery query, CancellationToken cancellation)
    {
        var found = articles.Revisions.Values
            .SelectMany(revision => revision.Passages)
            .Where(IsSearchable)
            .Select(indexed => (indexed.Passage, Score: Shared(query.Terms, indexed.Terms)))
            .Where(hit => hit.Score > 0)
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => Key(hit.Passage))
            .Take(query.Limit);
        return ValueTask.FromResult(Candidates(found));
    }

    public async ValueTask<IReadOnlyList<LocatedPassage>> LocatePassagesAsync(EvidenceQuery query, CancellationToken cancellation)
    {
        var found = await FindPassagesAsync(query, cancellation).ConfigureAwait(false);
        return
        [
            .. found.Passages.Select(candidate => new LocatedPassage(
                Key(candidate.Passage), candidate.Score, found.Articles[candidate.Passage.Article].State.Version)),
        ];
    }

    public ValueTask<EvidenceCandidates> ReadPassagesAsync(IReadOnlyList<PassageKey> passages, CancellationToken cancellation) =>
        ValueTask.FromResult(Candidates(passages
            .Where(key => articles.Revisions.ContainsKey((key.Article, key.Revision)))
            .Select(key => (articles.Revisions[(key.Article, key.Revision)].Passages[key.Index].Passage, 0))));

    public ValueTask<IReadOnlyList<ClaimId>> FindClaimsAsync(ArticleId article, CancellationToken cancellation)
    {
        var passages = articles.Revisions.Where(item => item.Key.Article == article).SelectMany(item => item.Value.Passages).ToArray();
        return ValueTask.FromResult<IReadOnlyList<ClaimId>>(
            [.. claims.Terms
                .Where(claim => claim.Value.Any(part => passages.Any(passage => Shared(part, passage.Terms) > 0)))
                .Select(claim => claim.Key)
                .OrderBy(id => id.Value, StringComparer.Ordinal)]);
    }

    /// <summary>A sentence that the latest revision repeats is found there alone.</summary>
    private bool IsSearchable(IndexedPassage indexed)
    {
        var passage = indexed.Passage;
        var latest = articles.Read(passage.Article).Latest.Number;
        return passage.Revision == latest
            || !articles.Revisions[(passage.Article, latest)].Passages.Any(other => other.Passage.Text == passage.Text);
    }

    private EvidenceCandidates Candidates(IEnumerable<(Passage Passage, int Score)> found)
    {
        var passages = found.Select(hit => new EvidenceCandidate(hit.Passage, Preceding(hit.Passage), hit.Score)).ToArray();
        var facts = passages.Select(candidate => candidate.Passage.Article).Distinct().ToDictionary(id => id, Facts);
        return new(passages, facts);
    }

    private ArticleFacts Facts(ArticleId id)
    {
        var state = articles.Read(id);
        return new(state, articles.Revisions[(id, state.Latest.Number)].Signature);
    }

    private string[] Preceding(Passage passage) =>
        [.. articles.Revisions[(passage.Article, passage.Revision)].Passages
            .Select(indexed => indexed.Passage)
            .Where(other => other.Post == passage.Post && other.Index < passage.Index)
            .Reverse()
            .Take(3)
            .Select(other => other.Text)];

    private static PassageKey Key(Passage passage) => new(passage.Article, passage.Revision, passage.Index);

    private static int Shared(SearchTerms a, SearchTerms b) =>
        a.Names.Intersect(b.Names, StringComparer.Ordinal).Count() + a.Stems.Intersect(b.Stems, StringComparer.Ordinal).Count();
}
