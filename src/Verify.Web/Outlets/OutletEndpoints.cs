using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Verify.Web.Hosting;

namespace Verify.Web.Outlets;

/// <summary>The page of outlets.</summary>
internal static class OutletEndpoints
{
    public static void MapOutletPages(this IEndpointRouteBuilder desk) => desk.MapGet(
        Links.Outlets,
        async (OutletSurvey survey, CancellationToken cancellation) =>
            Page.Of<OutletsPage>(await survey.TakeAsync(cancellation).ConfigureAwait(false)));
}
