namespace Verify.Client.Articles;

/// <summary>An article to take in.</summary>
/// <param name="PublishedAt">ISO 8601.</param>
/// <param name="Text">Null for a live blog, whose posts have it.</param>
/// <param name="Outlet">The publisher's domain; null to take it from the address.</param>
/// <param name="Id">An id of the submitter's own; null to derive one from the address or the text.</param>
/// <param name="WireCredit">Agencies that the publisher credits; more are found in the text.</param>
/// <param name="CorrectionNote">Set when this text corrects the one before.</param>
public sealed record ArticleSubmission(
    DateTimeOffset PublishedAt,
    string? Text = null,
    string? Title = null,
    string? Outlet = null,
    string? Url = null,
    string? Id = null,
    string? OutletName = null,
    string? Byline = null,
    string? Language = null,
    ArticleKind Kind = ArticleKind.Article,
    IReadOnlyList<string>? WireCredit = null,
    IReadOnlyList<PostSubmission>? Posts = null,
    string? CorrectionNote = null);
