namespace Verify.Core.Text;

/// <summary>A word or phrase that turns the meaning of what is in its scope ("not", "never", "refused to", "ruled out").</summary>
/// <param name="Cue">Where the cue stands.</param>
/// <param name="Scope">The stretch of the sentence that it negates.</param>
public readonly record struct PolarityCue(TextSpan Cue, TextSpan Scope);
