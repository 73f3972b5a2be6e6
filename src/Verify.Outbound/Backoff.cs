using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Verify.Outbound;

/// <summary>How long to wait after failures: twice as long each time, less up to half of it so that callers spread out.</summary>
/// <param name="Longest">At most this.</param>
/// <param name="Seed">The same seed, key and number of failures wait equally long.</param>
internal sealed record Backoff(TimeSpan First, TimeSpan Longest, int Seed)
{
    /// <param name="failures">In a row, from 1.</param>
    /// <param name="key">Who waits.</param>
    public TimeSpan After(int failures, string key)
    {
        var full = Math.Min(Longest.Ticks, First.Ticks * Math.Pow(2, Math.Min(failures, 60) - 1));
        return TimeSpan.FromTicks((long)(full * (0.5 + (0.5 * Fraction(failures, key)))));
    }

    /// <summary>In [0, 1), from the seed alone, whatever the order of calls.</summary>
    private double Fraction(int failures, string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Seed} {failures} {key}")));
        return BinaryPrimitives.ReadUInt32LittleEndian(hash) / (uint.MaxValue + 1.0);
    }
}
