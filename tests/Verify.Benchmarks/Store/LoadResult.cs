namespace Verify.Benchmarks.Store;

/// <summary>What one run measured.</summary>
internal sealed record LoadResult(
    int Articles,
    int Passages,
    double IngestPerSecond,
    Percentiles Retrieval,
    Percentiles Check,
    Percentiles Percolation,
    long WorkingSetBytes,
    long ManagedBytes,
    long DatabaseBytes);
