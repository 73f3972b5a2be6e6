namespace Verify.Core.Attribution;

/// <summary>An agency that an article, or one sentence of it, is credited to.</summary>
/// <param name="Agency">Its canonical name ("Associated Press").</param>
public sealed record WireCredit(string Agency, WireCreditPlace Place);
