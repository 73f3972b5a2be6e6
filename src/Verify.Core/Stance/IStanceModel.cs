using Verify.Core.Claims;

namespace Verify.Core.Stance;

/// <summary>Decides how passages bear on a claim. Implementations are thread-safe and deterministic.</summary>
public interface IStanceModel
{
    /// <summary>Name and version, recorded in the ruleset of every status that rests on it.</summary>
    string Name { get; }

    /// <summary>Judges a batch of passages against one part of a claim; one judgement a passage, in order.</summary>
    ValueTask<IReadOnlyList<StanceJudgement>> JudgeAsync(
        ClaimPart claim, IReadOnlyList<PassageInContext> passages, CancellationToken cancellation);
}
