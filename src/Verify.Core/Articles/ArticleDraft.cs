namespace Verify.Core.Articles;

/// <summary>An article as a reader of some format found it, before it is accepted.</summary>
/// <param name="Id">The id that the input gives; null to derive one from the URL or the content.</param>
/// <param name="Outlet">The registrable domain of the publisher.</param>
/// <param name="Language">A BCP 47 primary subtag if the input states one.</param>
/// <param name="Text">The article's text, lines separated by '\n'; character damage is kept.</param>
/// <param name="WireCredits">Agencies that the input itself credits; more are found in the text.</param>
/// <param name="Posts">The posts of a live blog, in order of the text; empty for anything else or where unknown.</param>
/// <param name="CorrectionNote">Set when the input says that this text corrects an earlier one.</param>
public sealed record ArticleDraft(
    string? Id,
    string? Url,
    string Outlet,
    string? OutletName,
    string Title,
    string? Byline,
    DateTimeOffset PublishedAt,
    string? Language,
    ArticleKind Kind,
    string Text,
    IReadOnlyList<string> WireCredits,
    IReadOnlyList<LiveBlogPost> Posts,
    string? CorrectionNote = null);
