using Verify.Application.Outcomes;

namespace Verify.Testing;

/// <summary>Reads outcomes that a test takes for granted.</summary>
public static class Outcomes
{
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public static Outcome<T>.Accepted Accepted<T>(this Outcome<T> outcome) =>
        outcome as Outcome<T>.Accepted ?? throw new InvalidOperationException($"It was refused: {outcome.Refusal().Message}");

    /// <exception cref="InvalidOperationException">It was accepted.</exception>
    public static Refusal Refusal<T>(this Outcome<T> outcome) =>
        (outcome as Outcome<T>.Refused)?.Refusal ?? throw new InvalidOperationException("It was accepted.");
}
