using Verify.Core.Claims;
using Verify.Core.Stance;

namespace Verify.Cluster.Stances;

/// <summary>Passages to be judged against one part of a claim.</summary>
internal sealed record StanceBatch(ClaimPart Claim, IReadOnlyList<PassageInContext> Passages);
