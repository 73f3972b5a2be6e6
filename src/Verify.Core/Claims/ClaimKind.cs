namespace Verify.Core.Claims;

public enum ClaimKind
{
    /// <summary>Something is so ("Russia controls a fifth of Ukraine").</summary>
    Fact,

    /// <summary>Somebody said or demanded it ("Trump said ..."): evidence is a report that they did.</summary>
    Utterance,

    /// <summary>A question: nothing to support or refute.</summary>
    Question,

    /// <summary>A pure opinion or value judgement.</summary>
    Opinion,

    /// <summary>Not English, and so not judged.</summary>
    UnsupportedLanguage,
}
