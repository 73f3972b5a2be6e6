using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Verify.Web.Hosting;

namespace Verify.Web.Activity;

/// <summary>The page of activity.</summary>
internal static class ActivityEndpoints
{
    public static void MapActivityPages(this IEndpointRouteBuilder desk) => desk.MapGet(
        Links.Activity,
        async (long? before, RecentChanges changes, CancellationToken cancellation) =>
            Page.Of<ActivityPage>(await changes.ReadAsync(before, cancellation).ConfigureAwait(false)));
}
