using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Verify.Application.Access;

namespace Verify.Api.Access;

/// <summary>Where a browser is given its key: it keeps it in a cookie that no script and no other site can use.</summary>
internal static class SignIn
{
    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        var pages = endpoints.MapGroup(BrowserKey.SignIn).AllowAnonymous().ExcludeFromDescription();
        pages.MapGet("/", Ask);
        pages.MapPost("/", SignInAsync).DisableAntiforgery().WithMetadata(BodyLimit.Default);
    }

    private static SignInPage Ask(HttpRequest request) =>
        request.Query.ContainsKey(BrowserKey.SignedOut) && !request.Cookies.ContainsKey(BrowserKey.Cookie)
            ? new(StatusCodes.Status200OK, "You are signed out", "This browser has forgotten the key. To go on, paste one again.")
            : new(StatusCodes.Status200OK, "Sign in", "Paste the key that you were given.");

    private static async Task<Results<RedirectHttpResult, SignInPage>> SignInAsync(
        [FromForm] string? key, HttpContext http, KeyRing keys)
    {
        if (LocalCaller.IsForeign(http.Request) || key is null || await keys.FindAsync(key.Trim(), http.RequestAborted).ConfigureAwait(false) is null)
        {
            return new SignInPage(
                StatusCodes.Status403Forbidden, "Sign in", "This key is not valid: it may be mistyped, expired or revoked.");
        }

        http.Response.Cookies.Append(BrowserKey.Cookie, key.Trim(), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = http.Request.IsHttps,
            IsEssential = true,
        });
        return TypedResults.Redirect("/");
    }
}
