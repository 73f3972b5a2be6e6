using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Application.Access;
using Verify.Application.Outcomes;
using Verify.Web.Hosting;

namespace Verify.Web.Keys;

/// <summary>The page of keys, for administrators.</summary>
internal static class KeyEndpoints
{
    public const string Revoke = "/desk/keys/revoke";

    public static void MapKeyPages(this IEndpointRouteBuilder desk)
    {
        var pages = desk.MapGroup("").Require(ApiScope.Admin);
        pages.MapGet(Links.Keys, async (KeyKeeper keys, TimeProvider clock, CancellationToken cancellation) =>
            await ShowAsync(keys, clock, null, null, cancellation).ConfigureAwait(false));
        pages.MapPost(Links.Keys, CreateAsync);
        pages.MapPost(Revoke, RevokeAsync);
    }

    private static async Task<RazorComponentResult> ShowAsync(
        KeyKeeper keys, TimeProvider clock, KeyForm? form, FreshKey? fresh, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var all = await keys.ListAsync(cancellation).ConfigureAwait(false);
        ApiKey[] sorted = [.. all.OrderByDescending(key => key.IsValid(now)).ThenByDescending(key => key.CreatedAt)];
        return Page.Of<KeysPage>(
            new KeyList(sorted, now, form ?? KeyForm.Empty(isFirst: all.Count == 0), fresh),
            form is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>Answers with the token itself and not with a redirect: it is kept nowhere, so no later page could show it.</summary>
    private static async Task<RazorComponentResult> CreateAsync(
        HttpContext http, KeyKeeper keys, TimeProvider clock, CancellationToken cancellation)
    {
        var fields = await http.Request.ReadFormAsync(cancellation).ConfigureAwait(false);
        var scopes = ApiScopes.Read(string.Join(',', fields["scope"].AsEnumerable())) ?? ApiScope.None;
        var form = new KeyForm(fields["name"].ToString().Trim(), scopes, fields["days"].ToString().Trim(), []);
        return await keys.CreateAsync(form.Name, form.Scopes, form.ExpiresInDays, Actor.Of(http), cancellation).ConfigureAwait(false) switch
        {
            Outcome<FreshKey>.Accepted made => await ShowAsync(keys, clock, null, made.Value, cancellation).ConfigureAwait(false),
            Outcome<FreshKey>.Refused refused => await ShowAsync(
                keys, clock, form with { Errors = refused.Refusal.Fields }, null, cancellation).ConfigureAwait(false),
            var unknown => throw new InvalidOperationException($"Unknown outcome {unknown}."),
        };
    }

    private static async Task<IResult> RevokeAsync(HttpContext http, KeyKeeper keys, CancellationToken cancellation)
    {
        var id = (await http.Request.ReadFormAsync(cancellation).ConfigureAwait(false))["id"].ToString();
        return await keys.RevokeAsync(id, Actor.Of(http), cancellation).ConfigureAwait(false)
            ? SeeOther.To(Links.Keys)
            : Page.NotFound("key", id);
    }
}
