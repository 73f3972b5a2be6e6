using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Verify.Api.Problems;
using Verify.Application.Access;
using Verify.Client.Problems;

namespace Verify.Api.Access;

/// <summary>Lets a request pass that has a key for it; where no key was ever made, one that comes from this machine.</summary>
internal sealed class KeyGate(RequestDelegate next, KeyRing keys)
{
    private const string Scheme = "Bearer ";

    public async Task InvokeAsync(HttpContext http)
    {
        if (!await keys.HasKeysAsync(http.RequestAborted).ConfigureAwait(false))
        {
            await (LocalCaller.Refuse(http) is { } refusal ? refusal.ExecuteAsync(http) : PassAsync(http, LocalCaller.Name(http))).ConfigureAwait(false);
            return;
        }

        if (http.GetEndpoint()?.Metadata.GetMetadata<RequiredScope>() is not { } required)
        {
            await next(http).ConfigureAwait(false);
            return;
        }

        var header = http.Request.Headers.Authorization.ToString();
        var token = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : "";
        if (await keys.FindAsync(token, http.RequestAborted).ConfigureAwait(false) is not { } key)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer realm=\"verify\"";
            await new Refused(ProblemMap.Make(
                ProblemTypes.Unauthenticated,
                "Send a valid key as 'Authorization: Bearer vk_...'; 'verify key create' makes one.")).ExecuteAsync(http).ConfigureAwait(false);
        }
        else if (!key.Scopes.HasFlag(required.Scope))
        {
            await new Refused(ProblemMap.Make(
                ProblemTypes.Forbidden,
                $"The key '{key.Id}' lacks the scope {ApiScopes.Write(required.Scope)}.")).ExecuteAsync(http).ConfigureAwait(false);
        }
        else
        {
            http.Items[typeof(ApiKey)] = key;
            await PassAsync(http, key.Name).ConfigureAwait(false);
        }
    }

    private Task PassAsync(HttpContext http, string actor)
    {
        http.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, actor)], "key"));
        return next(http);
    }
}
