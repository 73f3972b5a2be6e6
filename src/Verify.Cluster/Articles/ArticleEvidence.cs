using System.Collections.Immutable;
using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Consistency;
using Verify.Core.Syndication;

namespace Verify.Cluster.Articles;

/// <summary>What has been read of an article's passages, all as of one version.</summary>
internal sealed class ArticleEvidence
{
    private readonly ImmutableDictionary<PassageKey, EvidenceCandidate?> passages;
    private readonly ArticleFacts? facts;

    private ArticleEvidence(ImmutableDictionary<PassageKey, EvidenceCandidate?> passages, ArticleFacts? facts)
    {
        this.passages = passages;
        this.facts = facts;
    }

    public static ArticleEvidence None { get; } = new(ImmutableDictionary<PassageKey, EvidenceCandidate?>.Empty, null);

    /// <summary>This, or nothing where it is older than the version.</summary>
    public ArticleEvidence AsOf(long version) => (facts?.State.Version ?? 0) >= version ? this : None;

    public IReadOnlyList<PassageKey> Lacks(IReadOnlyList<PassageKey> wanted) => [.. wanted.Where(key => !passages.ContainsKey(key))];

    /// <summary>Adds what was read; where the article has changed since the earlier reading, that is dropped.</summary>
    public ArticleEvidence With(IReadOnlyList<PassageKey> asked, EvidenceCandidates read)
    {
        var now = read.Articles.Values.SingleOrDefault();
        var found = read.Passages.ToDictionary(candidate => candidate.Key);
        var kept = now?.State.Version == facts?.State.Version ? passages : None.passages;
        return new(kept.SetItems(asked.Select(key => KeyValuePair.Create(key, found.GetValueOrDefault(key)))), now);
    }

    /// <summary>Those of the passages that are known, in the order asked.</summary>
    public EvidenceCandidates Answer(IReadOnlyList<PassageKey> asked)
    {
        var answered = asked.Select(key => passages.GetValueOrDefault(key)).OfType<EvidenceCandidate>().ToArray();
        return new(answered, facts is null
            ? ImmutableDictionary<ArticleId, ArticleFacts>.Empty
            : new Dictionary<ArticleId, ArticleFacts> { [facts.State.Id] = facts });
    }
}
