using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Idempotency;
using Verify.Api.OpenApi;
using Verify.Api.Problems;
using Verify.Application.Access;
using Verify.Client.Access;

namespace Verify.Api.Access;

/// <summary>Keys: make, list, revoke.</summary>
internal static class KeyEndpoints
{
    private const int MaximumNameLength = 100;

    private const int MaximumDays = 3_650;

    public static void MapKeys(this IEndpointRouteBuilder v1)
    {
        var keys = v1.MapGroup("/keys").WithTags("Keys").RequireScope(ApiScope.Admin);
        keys.MapPost("/", CreateAsync).WithSummary("Make a key; its token is shown this once").WithMetadata(NotReplayed.Instance)
            .WithExample("""{ "name": "newsroom", "scopes": ["claims:read", "ingest"], "expiresInDays": 90 }""");
        keys.MapGet("/", ListAsync).WithSummary("All keys, with when they were last used");
        keys.MapDelete("/{id}", RevokeAsync).WithSummary("Revoke a key");
    }

    private static async Task<Results<Created<IssuedKey>, Refused>> CreateAsync(
        KeyRequest request, HttpContext http, IApiKeyStore store, KeyRing ring, TimeProvider clock, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(request.Name) || request.Name.Length > MaximumNameLength || request.Name.Any(char.IsControl))
        {
            return Refused.Invalid("name", "The name must say whose key it is in 1 to 100 characters.");
        }

        if (ApiScopes.Read(string.Join(',', request.Scopes)) is not { } scopes)
        {
            return Refused.Invalid("scopes", $"The scopes must be some of {ApiScopes.Known}.");
        }

        if (request.ExpiresInDays is < 1 or > MaximumDays)
        {
            return Refused.Invalid("expiresInDays", "A key expires in 1 to 3,650 days.");
        }

        var (key, token) = ApiKeyIssuer.Issue(
            request.Name.Trim(), scopes, request.ExpiresInDays is { } days ? TimeSpan.FromDays(days) : null, clock.GetUtcNow());
        await store.AddAsync(key, Actor.Of(http), cancellation).ConfigureAwait(false);
        ring.Refresh();
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Created($"/v1/keys/{key.Id}", new IssuedKey(View(key), token));
    }

    private static async Task<Ok<IReadOnlyList<KeyView>>> ListAsync(IApiKeyStore store, CancellationToken cancellation) =>
        TypedResults.Ok<IReadOnlyList<KeyView>>([.. (await store.ListAsync(cancellation).ConfigureAwait(false)).Select(View)]);

    private static async Task<Results<NoContent, Refused>> RevokeAsync(
        string id, HttpContext http, IApiKeyStore store, KeyRing ring, TimeProvider clock, CancellationToken cancellation)
    {
        if (!await store.RevokeAsync(id, clock.GetUtcNow(), Actor.Of(http), cancellation).ConfigureAwait(false))
        {
            return Refused.NotFound("key", id);
        }

        ring.Refresh();
        return TypedResults.NoContent();
    }

    private static KeyView View(ApiKey key) => new(
        key.Id, key.Name, ApiScopes.Write(key.Scopes).Split(','), key.CreatedAt, key.ExpiresAt, key.RevokedAt, key.LastUsedAt);
}
