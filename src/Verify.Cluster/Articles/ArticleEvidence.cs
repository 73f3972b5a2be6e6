using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Consistency;
using Verify.Core.Syndication;

namespace Verify.Cluster.Articles;

/// <summary>What has been read of an article's passages, all as of one version.</summary>
internal sealed class ArticleEvidence
{
    private readonly Dictionary<PassageKey, EvidenceCandidate?> passages;
    private readonly ArticleFacts? facts;

    private ArticleEvidence(Dictionary<PassageKey, EvidenceCandidate?> passages, ArticleFacts? facts)
    {
        this.passages = passages;
        this.facts = facts;
    }

    public static ArticleEvidence None { get; } = new([], null);

    /// <summary>This, or nothing where it is older than the version.</summary>
    public ArticleEvidence AsOf(long version) => (facts?.State.Version ?? 0) >= version ? this : None;

    public IReadOnlyList<PassageKey> Lacks(IReadOnlyList<PassageKey> wanted) => [.. wanted.Where(key => !passages.ContainsKey(key))];

    /// <summary>Adds what was read; where the article has changed since the earlier reading, that is dropped.</summary>
    public ArticleEvidence With(IReadOnlyList<PassageKey> asked, EvidenceCandidates read)
    {
        var now = read.Articles.Values.SingleOrDefault();
        var known = now?.State.Version == facts?.State.Version ? new Dictionary<PassageKey, EvidenceCandidate?>(passages) : [];
        foreach (var key in asked)
        {
            known[key] = read.Passages.FirstOrDefault(candidate => candidate.Key == key);
        }

        return new(known, now);
    }

    /// <summary>Those of the passages that are known, in the order asked.</summary>
    public EvidenceCandidates Answer(IReadOnlyList<PassageKey> asked)
    {
        var answered = asked.Select(key => passages.GetValueOrDefault(key)).OfType<EvidenceCandidate>().ToArray();
        return new(answered, facts is null ? new() : new Dictionary<ArticleId, ArticleFacts> { [facts.State.Id] = facts });
    }
}
