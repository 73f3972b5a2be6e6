using Verify.Core.Consistency;

namespace Verify.Reports;

/// <summary>The sentence that one counted source stands on.</summary>
/// <param name="Speaker">The speaker who is the source where no outlet speaks for itself; null for an outlet's own report.</param>
/// <param name="AlsoIn">Further outlets that carry the same report.</param>
public sealed record DecidingSentence(Evidence Evidence, string? Speaker, IReadOnlyList<string> AlsoIn);
