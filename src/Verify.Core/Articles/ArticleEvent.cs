namespace Verify.Core.Articles;

/// <summary>Something that happened to an article: the closed set of what its log holds.</summary>
public abstract record ArticleEvent
{
    private ArticleEvent()
    {
    }

    /// <summary>A text was accepted: the article itself, or one that replaces its text.</summary>
    public sealed record RevisionAccepted(Revision Revision) : ArticleEvent;

    public sealed record Corrected(Correction Correction) : ArticleEvent;

    public sealed record Retracted(Retraction Retraction) : ArticleEvent;
}
