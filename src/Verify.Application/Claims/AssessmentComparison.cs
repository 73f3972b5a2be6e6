using Verify.Application.Events;
using Verify.Core.Consistency;

namespace Verify.Application.Claims;

/// <summary>Tells whether two assessments of a claim differ in anything but the moment they were made.</summary>
public static class AssessmentComparison
{
    public static bool SaysTheSame(ClaimAssessment a, ClaimAssessment b) =>
        a.Status == b.Status && EventJson.Write(a) == EventJson.Write(b with { AsOf = a.AsOf });
}
