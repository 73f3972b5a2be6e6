using System.Collections.Concurrent;
using Verify.Core.Claims;
using Verify.Core.Stance;

namespace Verify.Cluster.Tests.Hosting;

/// <summary>Remembers how many passages it was given at a time.</summary>
internal sealed class CountingStanceModel(IStanceModel inner) : IStanceModel
{
    public ConcurrentBag<int> Steps { get; } = [];

    public string Name => inner.Name;

    public ValueTask<IReadOnlyList<StanceJudgement>> JudgeAsync(
        ClaimPart claim, IReadOnlyList<PassageInContext> passages, CancellationToken cancellation)
    {
        Steps.Add(passages.Count);
        return inner.JudgeAsync(claim, passages, cancellation);
    }
}
