using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Verify.Application.Access;
using Verify.Application.Articles;
using Verify.Application.Feeds;
using Verify.Web.Activity;
using Verify.Web.Articles;
using Verify.Web.Claims;
using Verify.Web.Feeds;
using Verify.Web.Hosting;
using Verify.Web.Intake;
using Verify.Web.Keys;
using Verify.Web.Outlets;

namespace Verify.Web;

/// <summary>
/// Adds the fact-checker's desk to a host that has <c>IClaims</c>, <c>IArticles</c>, <c>IEvidenceIndex</c>,
/// <c>IOutletStore</c> and <c>IAuditLog</c>; with the pages of feeds and of keys where it has <c>IFeeds</c> and <c>KeyKeeper</c>.
/// </summary>
public static class VerifyWeb
{
    public static IServiceCollection AddVerifyWeb(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "verify-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddSingleton<HostRoutes>();
        services.AddSingleton<RevisionTexts>();
        services.AddSingleton<SimilarClaims>();
        services.AddSingleton<ClaimHistories>();
        services.AddSingleton<Dossiers>();
        services.TryAddSingleton<CopyFinder>();
        services.AddSingleton<ArticleFiles>();
        services.AddSingleton<IntakeDesk>();
        services.AddSingleton<IntakeRuns>();
        services.AddSingleton<OutletSurvey>();
        services.AddSingleton<RecentActivity>();
        return services;
    }

    /// <summary>Maps the pages at the root and their style sheet and script under <c>/assets</c>.</summary>
    /// <remarks>
    /// Every form is guarded against cross-site requests here, whatever middleware the host runs; every page forbids
    /// scripts and styles that are not its own.
    /// </remarks>
    public static IEndpointRouteBuilder MapVerifyWeb(this IEndpointRouteBuilder endpoints)
    {
        var desk = endpoints.MapGroup("")
            .AddEndpointFilter<PageHeaders>()
            .AddEndpointFilter<FormGuard>()
            .AddEndpointFilter<FaultPages>()
            .ExcludeFromDescription()
            .Require(ApiScope.ClaimsRead);
        desk.MapClaimPages();
        desk.MapArticlePages();
        desk.MapOutletPages();
        desk.MapIntakePages();
        desk.MapActivityPages();
        desk.MapSignOut();
        var services = endpoints.ServiceProvider.GetRequiredService<IServiceProviderIsService>();
        if (services.IsService(typeof(IFeeds)))
        {
            desk.MapFeedPages();
        }

        if (services.IsService(typeof(KeyKeeper)))
        {
            desk.MapKeyPages();
        }

        endpoints.MapAssets();
        return endpoints;
    }
}
