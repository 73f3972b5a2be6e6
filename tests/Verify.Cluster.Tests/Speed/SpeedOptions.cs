namespace Verify.Cluster.Tests.Speed;

/// <summary>How much a run measures.</summary>
/// <param name="Passages">How many are in the store when claims are asked of it.</param>
/// <param name="Compared">How many articles both databases take in.</param>
/// <param name="Claims">How many each host verifies in each of three turns, the first to warm up.</param>
internal sealed record SpeedOptions(int Passages = 1_000_000, int Compared = 3_000, int Claims = 300);
