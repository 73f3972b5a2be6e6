namespace Verify.Core.Stance.Trained;

/// <summary>How a whole article stands to a claim, in the terms of the Fake News Challenge.</summary>
public enum ArticleStance
{
    Agrees,
    Disagrees,
    Discusses,
    Unrelated,
}
