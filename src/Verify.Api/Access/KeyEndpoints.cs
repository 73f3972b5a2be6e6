using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Idempotency;
using Verify.Api.OpenApi;
using Verify.Api.Problems;
using Verify.Application.Access;
using Verify.Application.Outcomes;
using Verify.Client.Access;

namespace Verify.Api.Access;

/// <summary>Keys: make, list, revoke.</summary>
internal static class KeyEndpoints
{
    public static void MapKeys(this IEndpointRouteBuilder v1)
    {
        var keys = v1.MapGroup("/keys").WithTags("Keys").RequireScope(ApiScope.Admin);
        keys.MapPost("/", CreateAsync).WithSummary("Make a key; its token is shown this once").WithMetadata(NotReplayed.Instance)
            .WithExample("""{ "name": "newsroom", "scopes": ["claims:read", "ingest"], "expiresInDays": 90 }""");
        keys.MapGet("/", ListAsync).WithSummary("All keys, with when they were last used");
        keys.MapDelete("/{id}", RevokeAsync).WithSummary("Revoke a key");
    }

    private static async Task<Results<Created<IssuedKey>, Refused>> CreateAsync(
        KeyRequest request, HttpContext http, KeyKeeper keys, CancellationToken cancellation)
    {
        var scopes = ApiScopes.Read(string.Join(',', request.Scopes));
        switch (await keys.CreateAsync(request.Name, scopes, request.ExpiresInDays, Actor.Of(http), cancellation).ConfigureAwait(false))
        {
            case Outcome<FreshKey>.Accepted made:
                http.Response.Headers.CacheControl = "no-store";
                return TypedResults.Created($"/v1/keys/{made.Value.Key.Id}", new IssuedKey(View(made.Value.Key), made.Value.Token));
            case Outcome<FreshKey>.Refused refused:
                return Refused.Of(refused.Refusal);
            case var unknown:
                throw new InvalidOperationException($"Unknown outcome {unknown}.");
        }
    }

    private static async Task<Ok<IReadOnlyList<KeyView>>> ListAsync(KeyKeeper keys, CancellationToken cancellation) =>
        TypedResults.Ok<IReadOnlyList<KeyView>>([.. (await keys.ListAsync(cancellation).ConfigureAwait(false)).Select(View)]);

    private static async Task<Results<NoContent, Refused>> RevokeAsync(
        string id, HttpContext http, KeyKeeper keys, CancellationToken cancellation) =>
        await keys.RevokeAsync(id, Actor.Of(http), cancellation).ConfigureAwait(false)
            ? TypedResults.NoContent()
            : Refused.NotFound("key", id);

    private static KeyView View(ApiKey key) => new(
        key.Id, key.Name, ApiScopes.Write(key.Scopes).Split(','), key.CreatedAt, key.ExpiresAt, key.RevokedAt, key.LastUsedAt);
}
