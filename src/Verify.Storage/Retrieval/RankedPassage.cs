namespace Verify.Storage.Retrieval;

/// <summary>A passage of an article with its score for a query.</summary>
internal readonly record struct RankedPassage(int Revision, int Index, double Score);
