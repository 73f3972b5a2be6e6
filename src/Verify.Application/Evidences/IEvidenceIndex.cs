using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Syndication;

namespace Verify.Application.Evidences;

/// <summary>Finds the passages that may bear on a claim, and the claims that an article may touch.</summary>
/// <remarks>
/// Both directions agree: a claim whose query finds a passage of an article is among the claims found for that article.
/// Terms weigh by how rare they are when asked: as a store grows, a passage may drop out of what a claim finds without
/// any change to either. No change says so; the claim is found otherwise when it is next weighed.
/// Only passages of English text are found; a sentence that a later revision repeats is found once, in the latest.
/// Results are ordered best first, ties by article and passage, so that equal stores give equal answers.
/// </remarks>
public interface IEvidenceIndex
{
    ValueTask<EvidenceCandidates> FindPassagesAsync(EvidenceQuery query, CancellationToken cancellation);

    /// <summary>What <see cref="FindPassagesAsync"/> finds, in the same order, left to be read elsewhere.</summary>
    ValueTask<IReadOnlyList<LocatedPassage>> LocatePassagesAsync(EvidenceQuery query, CancellationToken cancellation);

    /// <summary>Passages that are known, in the order asked for, to repeat an assessment; unknown ones are left out.</summary>
    ValueTask<EvidenceCandidates> ReadPassagesAsync(IReadOnlyList<PassageKey> passages, CancellationToken cancellation);

    /// <summary>The claims, not withdrawn, that the article's passages of any revision may touch, in order of id.</summary>
    ValueTask<IReadOnlyList<ClaimId>> FindClaimsAsync(ArticleId article, CancellationToken cancellation);
}
