using Verify.Core.Articles;

namespace Verify.Application.Articles;

/// <summary>What can be asked of an article: a closed set.</summary>
public abstract record ArticleCommand
{
    private ArticleCommand(ArticleId id, string actor, string? operation)
    {
        Id = id;
        Actor = actor;
        Operation = operation;
    }

    public ArticleId Id { get; }

    /// <summary>Who asks.</summary>
    public string Actor { get; }

    /// <summary>
    /// Makes a retry safe: a command whose operation is in the article's log already answers with the article and changes
    /// nothing. Null for work that is safe to repeat.
    /// </summary>
    public string? Operation { get; init; }

    /// <summary>Accept this text: a new article, a new revision, or, with an unchanged text, nothing.</summary>
    public sealed record Accept(ArticleId Id, ArticleDraft Draft, string Actor, string? Operation = null)
        : ArticleCommand(Id, Actor, Operation);

    /// <summary>The outlet corrected the latest revision without a new text.</summary>
    /// <param name="Passages">The passages that no longer stand; empty for all.</param>
    public sealed record Correct(ArticleId Id, string Note, IReadOnlyList<int> Passages, string Actor, string? Operation = null)
        : ArticleCommand(Id, Actor, Operation);

    /// <summary>The outlet took the article back.</summary>
    public sealed record Retract(ArticleId Id, string Note, string Actor, string? Operation = null)
        : ArticleCommand(Id, Actor, Operation);
}
