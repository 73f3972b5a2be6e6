using Verify.Application.Outcomes;
using Verify.Core.Articles;

namespace Verify.Application.Articles;

/// <summary>The articles as every front end sees them, whatever hosts them.</summary>
public interface IArticles
{
    /// <summary>Carries out a command; an accepted one is durable before this returns.</summary>
    ValueTask<Outcome<ArticleState>> HandleAsync(ArticleCommand command, CancellationToken cancellation);

    /// <summary>Accepts many drafts in constant memory; one outcome a draft, in order, each durable when it is yielded.</summary>
    IAsyncEnumerable<Outcome<ArticleState>> AcceptAllAsync(
        IAsyncEnumerable<ArticleDraft> drafts, string actor, CancellationToken cancellation);

    /// <summary>The article; null for an unknown one.</summary>
    ValueTask<ArticleState?> FindAsync(ArticleId id, CancellationToken cancellation);

    /// <summary>A revision's text; null when there is none.</summary>
    ValueTask<ArticleText?> ReadTextAsync(ArticleId id, int revision, CancellationToken cancellation);

    /// <summary>A revision's passages in order; empty when there is none.</summary>
    ValueTask<IReadOnlyList<Passage>> ReadPassagesAsync(ArticleId id, int revision, CancellationToken cancellation);

    /// <summary>Newest publication first; a cursor stays valid while articles arrive.</summary>
    ValueTask<Page<ArticleSummary>> ListAsync(ArticleQuery query, CancellationToken cancellation);
}
