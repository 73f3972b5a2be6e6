using Verify.Application.Evidences;
using Verify.Core.Claims;

namespace Verify.Application.Claims;

/// <summary>What a claim is searched by, in both directions.</summary>
internal static class ClaimTerms
{
    public static SearchTerms Of(ClaimPart part) => SearchTerms.Of(part.Analysis, part.Speaker is { } speaker ? [speaker] : []);
}
