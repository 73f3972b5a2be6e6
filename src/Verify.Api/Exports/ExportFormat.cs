using Verify.Application.Articles;
using Verify.Core.Claims;

namespace Verify.Api.Exports;

/// <summary>A format that claims are exported in.</summary>
internal sealed record ExportFormat(
    string Extension,
    string ContentType,
    Func<Stream, IAsyncEnumerable<ClaimState>, IArticles, CancellationToken, Task> WriteAsync)
{
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("csv", "text/csv; charset=utf-8", CsvClaims.WriteAsync),
        new("ndjson", MediaTypes.NdJson, NdJsonClaims.WriteAsync),
        new("jsonld", MediaTypes.JsonLd, JsonLdClaims.WriteAsync),
        new("atom", "application/atom+xml; charset=utf-8", AtomClaims.WriteAsync),
    ];
}
