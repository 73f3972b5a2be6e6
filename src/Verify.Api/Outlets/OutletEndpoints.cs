using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Access;
using Verify.Api.OpenApi;
using Verify.Api.Problems;
using Verify.Application.Access;
using Verify.Application.Outlets;
using Verify.Client.Outlets;
using Verify.Core.Articles;
using Verify.Ingest;

namespace Verify.Api.Outlets;

/// <summary>What is known of outlets.</summary>
internal static class OutletEndpoints
{
    private const int MaximumLength = 200;

    public static void MapOutlets(this IEndpointRouteBuilder v1)
    {
        var outlets = v1.MapGroup("/outlets").WithTags("Outlets");
        outlets.MapGet("/{domain}", ReadAsync).WithSummary("An outlet");
        outlets.MapPut("/{domain}", DescribeAsync).WithSummary("Say what an outlet is; the claims that rest on it are weighed again before the answer").RequireScope(ApiScope.Admin)
            .WithExample("""{ "name": "The Harbour Post", "owner": "Quay Press", "country": "IE" }""");
    }

    private static async Task<Results<Ok<OutletView>, Refused>> ReadAsync(string domain, IOutletStore store, CancellationToken cancellation) =>
        RegistrableDomain.Of(domain) is { } known && await store.FindAsync(known, cancellation).ConfigureAwait(false) is { } outlet
            ? TypedResults.Ok(View(outlet))
            : Refused.NotFound("outlet", domain);

    private static async Task<Results<Ok<OutletView>, Refused>> DescribeAsync(
        string domain, OutletDescription description, HttpContext http, OutletKeeper keeper, CancellationToken cancellation)
    {
        if (RegistrableDomain.Of(domain) is not { } known)
        {
            return Refused.Invalid("domain", "The outlet must be a domain name such as 'example.org'.");
        }

        if (string.IsNullOrWhiteSpace(description.Name) || description.Name.Length > MaximumLength)
        {
            return Refused.Invalid("name", "The name must have 1 to 200 characters.");
        }

        if (description.Owner?.Length > MaximumLength)
        {
            return Refused.Invalid("owner", "The owner must have at most 200 characters.");
        }

        if (description.Country is { } country && !(country.Length == 2 && country.All(char.IsAsciiLetterUpper)))
        {
            return Refused.Invalid("country", "The country must be two capital letters as in ISO 3166-1: 'IE'.");
        }

        var outlet = new Outlet(known, description.Name.Trim(), description.Owner, description.IsWireAgency, description.Country);
        await keeper.DescribeAsync(outlet, Actor.Of(http), cancellation).ConfigureAwait(false);
        return TypedResults.Ok(View(outlet));
    }

    private static OutletView View(Outlet outlet) => new(outlet.Domain, outlet.Name, outlet.Owner, outlet.IsWireAgency, outlet.Country);
}
