using Verify.Core.Articles;

namespace Verify.Ingest;

/// <summary>What a format holds of one article, before anything is checked.</summary>
/// <param name="Published">The publication time as written.</param>
internal sealed record FoundArticle(string? Text, string? Published)
{
    public string? Id { get; init; }

    public string? Url { get; init; }

    /// <summary>A domain or an address.</summary>
    public string? Outlet { get; init; }

    public string? OutletName { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Language { get; init; }

    public ArticleKind Kind { get; init; }

    public IReadOnlyList<string> WireCredits { get; init; } = [];

    public IReadOnlyList<LiveBlogPost> Posts { get; init; } = [];

    public string? CorrectionNote { get; init; }

    public string? RetractionNote { get; init; }
}
