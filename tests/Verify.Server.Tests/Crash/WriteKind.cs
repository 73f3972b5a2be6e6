namespace Verify.Server.Tests.Crash;

internal enum WriteKind
{
    Claim,
    Article,
    Revision,
    Review,
    Withdrawal,
}
