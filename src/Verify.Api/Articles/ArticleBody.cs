using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Verify.Ingest;

namespace Verify.Api.Articles;

/// <summary>Reads the one article of a request's body, whatever its format.</summary>
internal static class ArticleBody
{
    private const string Source = "the body";

    /// <exception cref="BadHttpRequestException">The body is too large, or of a media type that is not read.</exception>
    public static async Task<ReadResult> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var format = FormatOf(request.ContentType);
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, cancellation).ConfigureAwait(false);
        var found = ArticleReader.Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), Source, format);
        return found.Count == 1
            ? found[0]
            : new ReadResult.Unreadable(new ReadProblem(Source, null, "The body holds no single article; send many to /v1/articles/bulk."));
    }

    private static ArticleFormat FormatOf(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
            ? type.MediaType?.ToLowerInvariant() switch
            {
                "text/html" or "application/xhtml+xml" => ArticleFormat.Html,
                "text/plain" or "text/markdown" => ArticleFormat.Text,
                "application/json" or "application/ninjs+json" or "application/vnd.iptc.ninjs+json" => ArticleFormat.Json,
                _ => throw Unsupported(),
            }
            : throw Unsupported();

    private static BadHttpRequestException Unsupported() => new("Unsupported media type.", StatusCodes.Status415UnsupportedMediaType);
}
