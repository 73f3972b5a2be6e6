using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Problems;
using Verify.Application.Speakers;
using Verify.Client.Paging;
using Verify.Client.Speakers;

namespace Verify.Api.Speakers;

/// <summary>What speakers are reported to have said.</summary>
internal static class SpeakerEndpoints
{
    public static void MapSpeakers(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/speakers/{name}", ReadAsync).WithTags("Speakers").WithSummary("What outlets report a speaker saying, latest first");

    private static async Task<Results<Ok<Page<SpokenView>>, Refused>> ReadAsync(
        string name, [AsParameters] Paging paging, ISpeakerIndex speakers, CancellationToken cancellation)
    {
        var (page, refused) = await paging.ReadAsync(
            () => speakers.FindAsync(name, paging.Cursor, paging.Size, cancellation),
            passage => new SpokenView(
                passage.Article.Value,
                passage.Revision,
                passage.Passage,
                passage.Outlet,
                passage.PublishedAt,
                passage.Title,
                passage.Text)).ConfigureAwait(false);
        return page is null ? refused! : TypedResults.Ok(page);
    }
}
