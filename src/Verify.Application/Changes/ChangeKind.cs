namespace Verify.Application.Changes;

public enum ChangeKind
{
    Claim,
    Article,
}
