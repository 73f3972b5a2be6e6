using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Evidences;

namespace Verify.Testing;

/// <summary>A store in memory behind all ports, with a plain scan for an index: the simplest thing that keeps the contracts.</summary>
public sealed class MemoryStore
{
    public MemoryStore()
    {
        var feed = new MemoryChangeFeed();
        var articles = new MemoryArticleStore(feed);
        var claims = new MemoryClaimStore(feed);
        (Changes, Articles, Claims, Evidence) = (feed, articles, claims, new MemoryEvidenceIndex(articles, claims));
    }

    public IClaimStore Claims { get; }

    public IArticleStore Articles { get; }

    public IEvidenceIndex Evidence { get; }

    public IChangeFeed Changes { get; }
}
