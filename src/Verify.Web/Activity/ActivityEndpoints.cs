using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Web.Hosting;

namespace Verify.Web.Activity;

/// <summary>The page of activity.</summary>
internal static class ActivityEndpoints
{
    public static void MapActivityPages(this IEndpointRouteBuilder desk) => desk.MapGet(Links.Activity, ReadAsync);

    private static async Task<RazorComponentResult> ReadAsync(string? cursor, RecentActivity activity, CancellationToken cancellation)
    {
        try
        {
            return Page.Of<ActivityPage>(await activity.ReadAsync(cursor, cancellation).ConfigureAwait(false));
        }
        catch (ArgumentException) when (cursor is not null)
        {
            return Page.NoSuchListPage();
        }
    }
}
