namespace Verify.Core.Claims;

/// <summary>Why and when a claim was taken off the list of those to be checked.</summary>
public sealed record Withdrawal(DateTimeOffset At, string Reason);
