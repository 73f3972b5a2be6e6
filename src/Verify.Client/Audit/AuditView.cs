namespace Verify.Client.Audit;

/// <summary>Something that was done, and who did it.</summary>
/// <param name="Action">"claim-submitted", "article-revised", "key-created" and so on.</param>
/// <param name="Subject">The id of the claim, article or key, or the outlet's domain.</param>
/// <param name="Operation">The caller's name for the request.</param>
public sealed record AuditView(
    DateTimeOffset At, string Actor, string Action, string Subject, long? Version, string? Operation);
