namespace Verify.Client.Claims;

/// <summary>A speaker who takes a side.</summary>
/// <param name="Part">The 0-based assertion of the claim.</param>
/// <param name="Outlets">Those that report the words.</param>
public sealed record SpeakerView(int Part, string Name, Stance Stance, IReadOnlyList<string> Outlets);
