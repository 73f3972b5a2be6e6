using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Cli.Check;
using Verify.Core.Claims;

namespace Verify.Cli.Claims;

/// <summary>Submits claims, on all cores.</summary>
internal static class Submission
{
    /// <returns>The accepted claims as they now stand, in the order given.</returns>
    public static async Task<ClaimState[]> RunAsync(
        IClaims host, IReadOnlyList<ClaimInput> claims, string actor, Faults faults, Action step, CancellationToken cancellation)
    {
        var outcomes = new Outcome<ClaimState>[claims.Count];
        await Parallel.ForAsync(0, claims.Count, cancellation, async (i, token) =>
        {
            var command = new ClaimCommand.Submit(claims[i].Id, claims[i].Text, claims[i].ContextDate, actor);
            outcomes[i] = await host.HandleAsync(command, token);
            step();
        });
        for (var i = 0; i < outcomes.Length; i++)
        {
            if (outcomes[i] is Outcome<ClaimState>.Refused { Refusal: var refusal })
            {
                faults.Add($"claim '{claims[i].Id}': {refusal.Message}");
            }
        }

        return [.. outcomes.OfType<Outcome<ClaimState>.Accepted>().Select(accepted => accepted.Value)];
    }
}
