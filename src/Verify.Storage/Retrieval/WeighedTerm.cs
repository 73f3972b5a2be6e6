namespace Verify.Storage.Retrieval;

/// <summary>One term of a query.</summary>
/// <param name="Number">The term's number.</param>
/// <param name="Frequency">The number of articles that have it.</param>
/// <param name="Weight">What sharing it is worth.</param>
internal readonly record struct WeighedTerm(uint Number, int Frequency, double Weight);
