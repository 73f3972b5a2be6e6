namespace Verify.Application.Evidences;

/// <summary>What a text is found by, each list without repeats and in ordinal order.</summary>
/// <param name="Names">The words of its names' keys ("vladimir", "putin").</param>
/// <param name="Stems">The stems of its content words that are no part of a name, numbers left out.</param>
public sealed record SearchTerms(IReadOnlyList<string> Names, IReadOnlyList<string> Stems);
