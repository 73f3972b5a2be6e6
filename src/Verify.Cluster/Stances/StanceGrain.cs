using Orleans.Concurrency;
using Verify.Cluster.Wire;
using Verify.Core.Stance;

namespace Verify.Cluster.Stances;

[GrainType(WireNames.StanceGrain)]
[StatelessWorker]
internal sealed class StanceGrain(LocalStanceModel local, StanceOptions options, TimeProvider clock) : Grain, IStanceGrain
{
    public async Task<StanceJudgements> JudgeAsync(StanceBatch batch, CancellationToken cancellation)
    {
        var began = clock.GetTimestamp();
        var judged = new List<StanceJudgement>(batch.Passages.Count);
        do
        {
            var step = batch.Passages.Skip(judged.Count).Take(options.Step).ToArray();
            judged.AddRange(await local.Model.JudgeAsync(batch.Claim, step, cancellation));
            await Task.Yield();
        }
        while (judged.Count < batch.Passages.Count && clock.GetElapsedTime(began) < options.Deadline);

        return new(judged);
    }
}
