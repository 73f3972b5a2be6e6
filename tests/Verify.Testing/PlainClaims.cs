using Verify.Core.Claims;
using Verify.Core.Text;

namespace Verify.Testing;

/// <summary>Understands a claim as one plain statement; what ends in a question mark it will not judge.</summary>
public static class PlainClaims
{
    public static ClaimReading Read(Claim claim)
    {
        if (claim.Text.EndsWith('?'))
        {
            return new(claim, ClaimKind.Question, [], "It is a question.");
        }

        var analysis = SentenceAnalyser.Analyse(claim.Text, null);
        return new(claim, ClaimKind.Fact, [new(claim.Text, ClaimKind.Fact, analysis, null, analysis, claim.ContextDate)], null);
    }
}
