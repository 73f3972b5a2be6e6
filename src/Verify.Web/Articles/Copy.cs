using Verify.Core.Articles;

namespace Verify.Web.Articles;

/// <summary>Another article that carries text of this one, or the other way round.</summary>
/// <param name="IsEarlier">It was published first.</param>
/// <param name="Origins">The numbers of the reports that both carry.</param>
/// <param name="Reasons">Why they are one, in whole phrases.</param>
public sealed record Copy(
    ArticleId Article,
    string Outlet,
    string? OutletName,
    string Title,
    DateTimeOffset PublishedAt,
    bool IsEarlier,
    IReadOnlyList<int> Origins,
    IReadOnlyList<string> Reasons);
