using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Verify.Api.Problems;
using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Client.Claims;
using Verify.Core.Claims;

namespace Verify.Api.Claims;

/// <summary>Many claims at once.</summary>
internal static class ClaimBatches
{
    private const int MaximumClaims = 1_000;

    public static async Task<Results<Ok<IReadOnlyList<ClaimBatchResult>>, Refused>> SubmitAsync(
        ClaimBatch batch, HttpContext http, IClaims claims, CancellationToken cancellation)
    {
        if (batch.Claims.Count is 0 or > MaximumClaims)
        {
            return Refused.Invalid("claims", "A batch holds 1 to 1,000 claims.");
        }

        var results = new ClaimBatchResult[batch.Claims.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        await Parallel.ForAsync(0, results.Length, options, async (index, token) =>
            results[index] = await SubmitAsync(batch.Claims[index], index, http, claims, token).ConfigureAwait(false)).ConfigureAwait(false);
        return TypedResults.Ok<IReadOnlyList<ClaimBatchResult>>(results);
    }

    private static async ValueTask<ClaimBatchResult> SubmitAsync(
        ClaimSubmission? submission, int index, HttpContext http, IClaims claims, CancellationToken cancellation)
    {
        if (submission is null || !ClaimIds.TryRead(submission.Id ?? ClaimIds.New(http, index), out var id))
        {
            return Refuse(index, Refusal.Invalid(new FieldError("id", RouteId.Rule)));
        }

        var command = new ClaimCommand.Submit(id, submission.Text, submission.ContextDate, Actor.Of(http), Operation.Of(http));
        return await claims.HandleAsync(command, cancellation).ConfigureAwait(false) switch
        {
            Outcome<ClaimState>.Accepted accepted => new(
                index,
                accepted.Changed ? StatusCodes.Status201Created : StatusCodes.Status200OK,
                ClaimViews.Item(ClaimSummary.Of(accepted.Value)),
                null),
            Outcome<ClaimState>.Refused refused => Refuse(index, refused.Refusal),
            var unknown => throw new InvalidOperationException($"Unknown outcome {unknown}."),
        };
    }

    private static ClaimBatchResult Refuse(int index, Refusal refusal)
    {
        var problem = ProblemMap.Of(refusal);
        return new(index, problem.Status, null, problem);
    }
}
