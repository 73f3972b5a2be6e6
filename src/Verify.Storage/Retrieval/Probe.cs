namespace Verify.Storage.Retrieval;

/// <summary>One look into the index.</summary>
/// <param name="Term">The articles that have this term,</param>
/// <param name="Within">and this one too, where set;</param>
/// <param name="Limit">the latest so many of them.</param>
internal readonly record struct Probe(WeighedTerm Term, WeighedTerm? Within, int Limit);
