namespace Verify.Core.Stance.Trained;

/// <summary>What an article makes of a claim.</summary>
/// <param name="Stance">The decision, which leans towards the rare stances more than the probabilities do.</param>
/// <param name="Agrees">Probability that the article takes the claim to be true.</param>
/// <param name="Disagrees">Probability that it takes the claim to be false.</param>
/// <param name="Discusses">Probability that it reports the claim without taking a side.</param>
/// <param name="Unrelated">Probability that it is about something else.</param>
/// <param name="Passages">The passages that match best, the best first.</param>
public sealed record ArticleReading(
    ArticleStance Stance, float Agrees, float Disagrees, float Discusses, float Unrelated, IReadOnlyList<PassageReading> Passages);
