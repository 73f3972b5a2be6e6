using Verify.Core.Attribution;
using Verify.Core.Claims;
using Verify.Core.Stance;

namespace Verify.Testing;

/// <summary>
/// A stance model whose verdicts a test can foretell: a passage with the claim's last content word supports it, with "not"
/// beside it refutes it, and any other merely mentions it.
/// </summary>
public sealed class WordStanceModel(string name = "words-1") : IStanceModel
{
    public string Name => name;

    public ValueTask<IReadOnlyList<StanceJudgement>> JudgeAsync(
        ClaimPart claim, IReadOnlyList<PassageInContext> passages, CancellationToken cancellation)
    {
        var word = claim.Analysis.Tokens.Last(token => char.IsLetter(token.Normal[0])).Stem;
        return ValueTask.FromResult<IReadOnlyList<StanceJudgement>>([.. passages.Select(passage => Judge(word, passage))]);
    }

    private static StanceJudgement Judge(string word, PassageInContext passage)
    {
        var tokens = passage.Analysis.Tokens;
        var stance = !tokens.Any(token => token.Stem == word) ? StanceKind.Mentions
            : tokens.Any(token => token.Normal == "not") ? StanceKind.Refutes
            : StanceKind.Supports;
        return new(stance, 0.9, Voice.Own, null, [new Reason(ReasonKind.Alignment, stance, $"looked for '{word}'")], IsCertain: false);
    }
}
