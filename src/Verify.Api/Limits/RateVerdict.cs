namespace Verify.Api.Limits;

/// <param name="Remaining">The requests that may follow at once.</param>
/// <param name="Wait">When it is refused, until one is allowed; else until the burst is whole again.</param>
internal readonly record struct RateVerdict(bool IsAllowed, int Remaining, TimeSpan Wait);
