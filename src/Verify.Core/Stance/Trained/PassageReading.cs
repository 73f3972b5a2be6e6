namespace Verify.Core.Stance.Trained;

/// <summary>One passage of an article that bears on a claim.</summary>
/// <param name="Range">Where it stands in the article's text.</param>
/// <param name="Probabilities">What the pair model makes of it.</param>
public readonly record struct PassageReading(Range Range, StanceProbabilities Probabilities);
