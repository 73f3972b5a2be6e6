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
    public const string Path = "/sign-in";

    public const string Cookie = "verify-key";

    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        var pages = endpoints.MapGroup(Path).AllowAnonymous().ExcludeFromDescription();
        pages.MapGet("/", (HttpResponse response) => Page(response, "Paste the key that you were given."));
        pages.MapPost("/", SignInAsync).DisableAntiforgery().WithMetadata(BodyLimit.Default);
    }

    private static async Task<Results<RedirectHttpResult, ContentHttpResult>> SignInAsync(
        [FromForm] string? key, HttpContext http, KeyRing keys)
    {
        if (LocalCaller.IsForeign(http.Request) || key is null || await keys.FindAsync(key.Trim(), http.RequestAborted).ConfigureAwait(false) is null)
        {
            return Page(http.Response, "This key is not valid: it may be mistyped, expired or revoked.");
        }

        http.Response.Cookies.Append(Cookie, key.Trim(), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = http.Request.IsHttps,
            IsEssential = true,
        });
        return TypedResults.Redirect("/");
    }

    private static ContentHttpResult Page(HttpResponse response, string message)
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        response.Headers.CacheControl = "no-store";
        return TypedResults.Content(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sign in: Verify</title></head>
            <body><main><h1>Sign in</h1><p id="help">{message}</p>
            <form method="post" action="{Path}"><p><label>Key <input name="key" type="password" autocomplete="current-password" required aria-describedby="help"></label>
            <button>Sign in</button></p></form></main></body>
            </html>
            """,
            "text/html; charset=utf-8");
    }
}
