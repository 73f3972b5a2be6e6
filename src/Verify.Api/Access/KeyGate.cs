using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Verify.Api.Problems;
using Verify.Application.Access;
using Verify.Client.Problems;

namespace Verify.Api.Access;

/// <summary>Lets a request pass that has a key for it; where no key was ever made, one that comes from this machine.</summary>
/// <remarks>
/// It fails closed: an endpoint that names no scope needs a key that can read, and one that can do everything to change
/// anything; only what is marked anonymous needs none. A browser has its key in a cookie (<see cref="SignIn"/>).
/// </remarks>
internal sealed class KeyGate(RequestDelegate next, KeyRing keys)
{
    private const string Scheme = "Bearer ";

    public async Task InvokeAsync(HttpContext http)
    {
        if (!await keys.HasKeysAsync(http.RequestAborted).ConfigureAwait(false))
        {
            await (LocalCaller.Refuse(http) is { } foreign ? foreign.ExecuteAsync(http) : PassAsync(http, LocalCaller.Name(http))).ConfigureAwait(false);
            return;
        }

        if (http.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            await next(http).ConfigureAwait(false);
            return;
        }

        var required = endpoint.Metadata.GetMetadata<RequiredScope>()?.Scope ?? (IsReading(http) ? ApiScope.ClaimsRead : ApiScope.All);
        if (await keys.FindAsync(Token(http.Request), http.RequestAborted).ConfigureAwait(false) is not { } key)
        {
            await AskAsync(http).ConfigureAwait(false);
        }
        else if (!key.Scopes.HasFlag(required))
        {
            await RefuseAsync(http, key, ApiScopes.Write(required & ~key.Scopes)).ConfigureAwait(false);
        }
        else
        {
            http.Items[typeof(ApiKey)] = key;
            await PassAsync(http, key.Name).ConfigureAwait(false);
        }
    }

    private static string Token(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim()
            : LocalCaller.IsForeign(request) ? ""
            : request.Cookies[BrowserKey.Cookie] ?? "";
    }

    private static bool IsReading(HttpContext http) => HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);

    private static bool IsBrowser(HttpRequest request) => MediaTypes.Prefers(request, "text/html");

    private static Task RefuseAsync(HttpContext http, ApiKey key, string missing) => IsBrowser(http.Request)
        ? new SignInPage(
            StatusCodes.Status403Forbidden,
            "Your key does not allow this",
            $"The key of {key.Name} lacks {missing}; ask whoever runs this server for one that has it, or sign in with another.").ExecuteAsync(http)
        : new Refused(ProblemMap.Make(ProblemTypes.Forbidden, $"The key '{key.Id}' lacks {missing}.")).ExecuteAsync(http);

    private static Task AskAsync(HttpContext http)
    {
        if (IsBrowser(http.Request) && IsReading(http))
        {
            http.Response.Redirect(BrowserKey.SignIn);
            return Task.CompletedTask;
        }

        http.Response.Headers.WWWAuthenticate = "Bearer realm=\"verify\"";
        return IsBrowser(http.Request)
            ? new SignInPage(
                StatusCodes.Status401Unauthorized, "Sign in", "Your key is no longer valid. Nothing was changed; sign in and send the form again.").ExecuteAsync(http)
            : new Refused(ProblemMap.Make(
                ProblemTypes.Unauthenticated,
                "Send a valid key as 'Authorization: Bearer vk_...'; 'verify key create' makes one.")).ExecuteAsync(http);
    }

    /// <param name="actor">Null for whoever sits at the machine and gives no name.</param>
    private Task PassAsync(HttpContext http, string? actor)
    {
        if (actor is not null)
        {
            http.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, actor)], "key"));
        }

        return next(http);
    }
}
