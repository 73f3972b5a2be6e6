namespace Verify.Core.Attribution;

public enum VerbForm
{
    Base,
    ThirdPerson,

    /// <summary>The past tense or, where it is spelled alike, the past participle.</summary>
    Past,

    PastParticiple,
    Gerund,
}
