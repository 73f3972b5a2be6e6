namespace Verify.Application.Audit;

/// <summary>Something that was done, and who did it.</summary>
/// <param name="Action">The kind of event ("claim-submitted", "article-revised", "key-created").</param>
/// <param name="Subject">The id of the claim, article or key, or the outlet's domain.</param>
/// <param name="Version">The subject's version after it; null for what has none.</param>
/// <param name="Title">The claim's text or the article's latest title; null for what has neither.</param>
/// <param name="Operation">The caller's name for the request; null where none was given.</param>
public sealed record AuditEntry(
    DateTimeOffset At, string Actor, string Action, string Subject, string? Title, long? Version, string? Operation);
