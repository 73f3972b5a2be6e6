namespace Verify.Core.Text.Grammar;

public enum VerbForm
{
    Base,
    ThirdPerson,
    Past,
    Gerund,
}
