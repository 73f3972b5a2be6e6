namespace Verify.Client.Claims;

public sealed record WithdrawalView(DateTimeOffset At, string Reason);
