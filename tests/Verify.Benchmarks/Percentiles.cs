namespace Verify.Benchmarks;

/// <summary>Times in milliseconds, summed up.</summary>
internal sealed class Percentiles(IEnumerable<double> milliseconds)
{
    private readonly double[] sorted = [.. milliseconds.Order()];

    /// <summary>The nearest-rank percentile.</summary>
    public double At(double percent) => sorted[Math.Max(0, (int)Math.Ceiling(percent / 100 * sorted.Length) - 1)];
}
