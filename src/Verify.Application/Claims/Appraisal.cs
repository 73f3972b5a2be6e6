using Verify.Core.Claims;
using Verify.Core.Consistency;

namespace Verify.Application.Claims;

/// <summary>An assessment with the inputs it was made of.</summary>
public sealed record Appraisal(ClaimAssessment Assessment, ConsideredEvidence Considered);
