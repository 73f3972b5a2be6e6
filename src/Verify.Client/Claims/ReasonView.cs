namespace Verify.Client.Claims;

/// <summary>Why a passage was judged as it was.</summary>
/// <param name="Favours">The stance that this speaks for.</param>
public sealed record ReasonView(ReasonKind Kind, Stance Favours, string Text);
