namespace Verify.Reports;

/// <summary>An article as reports name it.</summary>
public sealed record ReportedArticle(string Outlet, string? OutletName, string Title, string? Url, DateTimeOffset PublishedAt);
