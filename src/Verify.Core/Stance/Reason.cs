namespace Verify.Core.Stance;

/// <summary>Why a passage was judged as it was, for a person to read.</summary>
/// <param name="Favours">The stance that this speaks for.</param>
public sealed record Reason(ReasonKind Kind, StanceKind Favours, string Text);
