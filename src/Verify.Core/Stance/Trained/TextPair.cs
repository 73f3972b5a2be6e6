namespace Verify.Core.Stance.Trained;

/// <summary>A text that may bear on another.</summary>
/// <param name="Premise">What an article says.</param>
/// <param name="Hypothesis">What is claimed.</param>
public readonly record struct TextPair(string Premise, string Hypothesis);
