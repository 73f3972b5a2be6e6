using Verify.Application.Outcomes;
using Verify.Cli.Check;
using Verify.Cli.Workbenches;
using Verify.Core.Claims;

namespace Verify.Cli.Claims;

/// <summary>Submits claims, on all cores.</summary>
internal static class Submission
{
    /// <returns>The accepted claims as they now stand, in the order given.</returns>
    public static async Task<ClaimState[]> RunAsync(
        IWorkbench bench, IReadOnlyList<ClaimInput> claims, Faults faults, Action step, CancellationToken cancellation)
    {
        var refusals = new Refusal?[claims.Count];
        var states = new ClaimState?[claims.Count];
        await Parallel.ForAsync(0, claims.Count, cancellation, async (i, token) =>
        {
            refusals[i] = await bench.SubmitAsync(claims[i], token);
            states[i] = refusals[i] is null ? await bench.FindAsync(claims[i].Id, asOf: null, token) : null;
            step();
        });
        for (var i = 0; i < refusals.Length; i++)
        {
            if (refusals[i] is { } refusal)
            {
                faults.Add($"claim '{claims[i].Id}': {refusal.Message}");
            }
        }

        return [.. states.OfType<ClaimState>()];
    }
}
