using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Verify.Application.Access;

namespace Verify.Web.Hosting;

/// <summary>Makes a browser forget its key, which stays valid for others who have it.</summary>
internal static class SignOut
{
    public const string Path = "/sign-out";

    public static void MapSignOut(this IEndpointRouteBuilder desk) => desk.MapPost(Path, Forget).Require(ApiScope.None);

    /// <summary>Whether the visitor has a key here that can be forgotten.</summary>
    public static bool IsOffered(HttpContext? http) =>
        http?.Items[typeof(ApiKey)] is ApiKey && http.Request.Cookies.ContainsKey(BrowserKey.Cookie);

    private static SeeOther Forget(HttpContext http)
    {
        http.Response.Cookies.Delete(BrowserKey.Cookie);
        return SeeOther.To($"{BrowserKey.SignIn}?{BrowserKey.SignedOut}");
    }
}
