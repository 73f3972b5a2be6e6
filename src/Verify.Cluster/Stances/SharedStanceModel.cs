using Verify.Core.Claims;
using Verify.Core.Stance;

namespace Verify.Cluster.Stances;

/// <summary>
/// Has the silo's workers judge, batch beside batch: a claim with many passages uses all processors, however many claims
/// there are no more passages are judged at once than there are processors, and no claim's turn is long.
/// </summary>
internal sealed class SharedStanceModel(LocalStanceModel local, IGrainFactory grains, StanceOptions options) : IStanceModel
{
    public string Name => local.Model.Name;

    public async ValueTask<IReadOnlyList<StanceJudgement>> JudgeAsync(
        ClaimPart claim, IReadOnlyList<PassageInContext> passages, CancellationToken cancellation)
    {
        var judged = await Task.WhenAll(passages.Chunk(options.Batch).Select(batch => JudgeAllAsync(claim, batch, cancellation))).ConfigureAwait(false);
        return [.. judged.SelectMany(batch => batch)];
    }

    private async Task<IReadOnlyList<StanceJudgement>> JudgeAllAsync(ClaimPart claim, PassageInContext[] passages, CancellationToken cancellation)
    {
        var worker = grains.GetGrain<IStanceGrain>(0);
        var judged = new List<StanceJudgement>(passages.Length);
        while (judged.Count < passages.Length)
        {
            var answer = await worker.JudgeAsync(new(claim, passages[judged.Count..]), cancellation).ConfigureAwait(false);
            judged.AddRange(answer.Items);
        }

        return judged;
    }
}
