namespace Verify.Benchmarks.Store;

/// <summary>What one run measured.</summary>
/// <param name="IngestCpu">Milliseconds of processor time an article: what is left when others use the machine too.</param>
/// <param name="CheckCpu">The same for a claim, its retrieval included.</param>
/// <param name="Touched">How many of the watched claims an article touches on average.</param>
internal sealed record LoadResult(
    int Articles,
    int Passages,
    double IngestPerSecond,
    double IngestCpu,
    Percentiles Retrieval,
    Percentiles Check,
    double CheckCpu,
    Percentiles Percolation,
    double Touched,
    long WorkingSetBytes,
    long ManagedBytes,
    long DatabaseBytes);
