namespace Verify.Telemetry;

/// <summary>What a host measures and traces.</summary>
/// <param name="Meters">The names of meters.</param>
/// <param name="Sources">The names of activity sources.</param>
public sealed record Signals(IReadOnlyList<string> Meters, IReadOnlyList<string> Sources);
