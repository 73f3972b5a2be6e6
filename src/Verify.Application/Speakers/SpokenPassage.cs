using Verify.Core.Articles;

namespace Verify.Application.Speakers;

/// <summary>A passage with the words of a speaker.</summary>
public sealed record SpokenPassage(
    ArticleId Article, int Revision, int Passage, string Outlet, DateTimeOffset PublishedAt, string Title, string Text);
