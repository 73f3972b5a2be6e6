using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Verify.Core.Consistency;
using Verify.Reports;
using Verify.Reports.Exports;
using Verify.Reports.Html;
using Verify.Web.Hosting;

namespace Verify.Web.Claims;

/// <summary>A claim as a file to keep or publish, as it stands or stood.</summary>
internal static class ClaimExports
{
    /// <summary>Who publishes the reviews.</summary>
    private const string Publisher = "Verify";

    /// <summary>The formats of a claim that has been weighed; a review only where there is something to publish.</summary>
    public static IEnumerable<(string Name, string Address)> Of(Dossier dossier)
    {
        if (dossier.Assessment is not { } assessment)
        {
            yield break;
        }

        yield return ("Evidence report", Address("html"));
        if (assessment.AlternateName() is not null)
        {
            yield return ("ClaimReview", Address("jsonld"));
        }

        yield return ("CSV", Address("csv"));

        string Address(string format) => Links.With(
            $"/desk/claims/export.{format}", ("id", dossier.State.Id.Value), ("asOf", dossier.AsOf is { } time ? Links.Moment(time) : null));
    }

    public static void MapClaimExports(this IEndpointRouteBuilder desk)
    {
        Map("html", MediaTypeNames.Text.Html, report => HtmlReport.Write([report]));
        Map("jsonld", "application/ld+json", report => ClaimReviewExport.WriteOne(report, Publisher));
        Map("csv", MediaTypeNames.Text.Csv, report => $"{CsvExport.Header}\r\n{CsvExport.Row(report)}\r\n");

        void Map(string format, string contentType, Func<ClaimReport, string?> write) => desk.MapGet(
            $"/desk/claims/export.{format}",
            async (HttpResponse response, string id, DateTimeOffset? asOf, Dossiers dossiers, CancellationToken cancellation) =>
            {
                if (!RouteIds.TryReadClaim(id, out var claim)
                    || await dossiers.ReportAsync(claim.Value, asOf, cancellation).ConfigureAwait(false) is not { } report
                    || write(report) is not { } text)
                {
                    return (IResult)Page.NotFound("claim to export", id);
                }

                response.Headers.ContentDisposition = $"attachment; filename=claim.{format}";
                return TypedResults.Text(text, contentType + "; charset=utf-8");
            });
    }
}
