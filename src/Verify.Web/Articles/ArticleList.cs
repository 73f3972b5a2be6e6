using Verify.Application.Articles;
using Verify.Application.Outcomes;

namespace Verify.Web.Articles;

/// <summary>All that the page of articles shows.</summary>
public sealed record ArticleList(string? Text, string? Outlet, Page<ArticleSummary> Page);
