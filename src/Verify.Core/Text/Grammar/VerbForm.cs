namespace Verify.Core.Text.Grammar;

public enum VerbForm
{
    Base,
    ThirdPerson,

    /// <summary>The past tense or, where it is spelled alike or not told apart, the past participle.</summary>
    Past,

    PastParticiple,
    Gerund,
}
