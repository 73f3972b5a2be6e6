using Microsoft.AspNetCore.Http.HttpResults;
using Verify.Application.Changes;
using Verify.Application.Stores;
using Verify.Core.Stance;

namespace Verify.Server.Health;

/// <summary>What an operator's probes ask.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        var health = endpoints.MapGroup("/health").ExcludeFromDescription().AllowAnonymous();
        health.MapGet("/live", () => TypedResults.Text("live\n"));
        health.MapGet("/ready", ReadyAsync);
    }

    /// <summary>Ready when the store answers and the stance model is loaded.</summary>
    private static async Task<ContentHttpResult> ReadyAsync(IChangeFeed changes, IStanceModel model, CancellationToken cancellation)
    {
        try
        {
            await changes.ReadLastAsync(cancellation);
            return TypedResults.Text($"ready: store reachable, model {model.Name}\n");
        }
        catch (StoreException fault)
        {
            return TypedResults.Text($"not ready: {fault.Message}\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
