namespace Verify.Client.Claims;

/// <summary>What the rules make of the evidence that people left standing: beside the status, which counts all of it.</summary>
/// <param name="Rejected">The passages left out, each as article/revision/passage.</param>
public sealed record RecountView(ClaimStatus Status, int SupportingSources, int RefutingSources, IReadOnlyList<string> Rejected);
