namespace Verify.Core.Articles;

/// <summary>Something that happened to an article: the closed set of what its log holds.</summary>
public abstract record ArticleEvent
{
    private ArticleEvent()
    {
    }

    /// <summary>A text of the article was accepted: revision 1 is the article itself, later ones replace it.</summary>
    /// <param name="ContentHash">Of title and text; an equal hash is the same revision again.</param>
    /// <param name="CorrectionNote">Set when this text corrects the one before.</param>
    public sealed record RevisionAccepted(
        int Number,
        string? Url,
        string Outlet,
        string? OutletName,
        string Title,
        string? Byline,
        DateTimeOffset PublishedAt,
        string Language,
        ArticleKind Kind,
        IReadOnlyList<string> Agencies,
        string ContentHash,
        string? CorrectionNote) : ArticleEvent;

    /// <summary>The outlet corrected what the latest revision says without a new text.</summary>
    /// <param name="Note">What the outlet says is wrong.</param>
    /// <param name="Passages">The passages that no longer stand; empty for all.</param>
    public sealed record Corrected(int Revision, string Note, IReadOnlyList<int> Passages) : ArticleEvent;

    /// <summary>The outlet took the whole article back.</summary>
    public sealed record Retracted(string Note) : ArticleEvent;
}
