using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Verify.Web.Activity;
using Verify.Web.Articles;
using Verify.Web.Claims;
using Verify.Web.Hosting;
using Verify.Web.Intake;
using Verify.Web.Outlets;

namespace Verify.Web;

/// <summary>
/// Adds the fact-checker's desk to a host that has <c>IClaims</c>, <c>IArticles</c>, <c>IEvidenceIndex</c>,
/// <c>IOutletStore</c> and <c>IAuditLog</c>.
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
        services.AddSingleton<ApiRoutes>();
        services.AddSingleton<RevisionTexts>();
        services.AddSingleton<SimilarClaims>();
        services.AddSingleton<Dossiers>();
        services.AddSingleton<ArticleCopies>();
        services.AddSingleton<ArticleFiles>();
        services.AddSingleton<IntakeDesk>();
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
            .ExcludeFromDescription();
        desk.MapClaimPages();
        desk.MapArticlePages();
        desk.MapOutletPages();
        desk.MapIntakePages();
        desk.MapActivityPages();
        endpoints.MapAssets();
        return endpoints;
    }
}
