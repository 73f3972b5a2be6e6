namespace Verify.Client.Articles;

/// <summary>One text of an article.</summary>
/// <param name="SeenAt">When it was taken in.</param>
/// <param name="Agencies">The wire agencies credited by the publisher or in the text.</param>
/// <param name="ContentHash">SHA-256 of title and text.</param>
public sealed record RevisionView(
    int Number,
    DateTimeOffset SeenAt,
    string Title,
    string? Byline,
    DateTimeOffset PublishedAt,
    string Language,
    IReadOnlyList<string> Agencies,
    string ContentHash,
    string? CorrectionNote);
