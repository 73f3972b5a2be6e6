using System.Text.Json.Serialization;
using Verify.Core.Articles;

namespace Verify.Ingest.Folders;

/// <summary>One article of an <c>articles.json</c>.</summary>
/// <param name="File">The text's file, in the same folder.</param>
internal sealed record ManifestEntry(
    [property: JsonRequired] string File,
    [property: JsonRequired] string Outlet,
    [property: JsonRequired] DateTimeOffset PublishedAt,
    string? Id,
    string? OutletName,
    string? Url,
    string? Title,
    string? Byline,
    string? Language,
    ArticleKind Kind,
    IReadOnlyList<string>? WireCredit,
    string? CorrectionNote);
