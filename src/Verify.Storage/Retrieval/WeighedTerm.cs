namespace Verify.Storage.Retrieval;

/// <summary>A term of a query that some article has, itself or one near it.</summary>
/// <param name="Frequency">At most how many articles have it or one near it.</param>
/// <param name="Weight">What sharing it is worth.</param>
internal readonly record struct WeighedTerm(QueryTerm Term, int Frequency, double Weight);
