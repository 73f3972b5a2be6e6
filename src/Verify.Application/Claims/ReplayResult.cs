using Verify.Core.Claims;
using Verify.Core.Consistency;

namespace Verify.Application.Claims;

/// <summary>What weighing a claim again came to.</summary>
public sealed record ReplayResult(ClaimId Claim, ClaimAssessment Recorded, ClaimAssessment Repeated)
{
    public bool IsSame => AssessmentComparison.SaysTheSame(Recorded, Repeated);
}
