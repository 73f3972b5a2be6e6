using Verify.Core.Stance;

namespace Verify.Cluster.Stances;

/// <summary>The model itself, told apart from the one that asks workers for it.</summary>
internal sealed record LocalStanceModel(IStanceModel Model);
