using System.Globalization;
using System.Text;

namespace Verify.Hosting.Metrics;

/// <summary>The measurements of one instrument with one set of labels. Thread-safe.</summary>
internal sealed class Series(bool isHistogram)
{
    /// <summary>In seconds, the bounds that the OpenTelemetry conventions give for HTTP durations.</summary>
    private static readonly double[] Bounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

    private readonly Lock gate = new();
    private readonly long[] buckets = new long[isHistogram ? Bounds.Length + 1 : 0];
    private double sum;

    /// <param name="isTotal">The value is the total itself and not an addition to it.</param>
    public void Record(double value, bool isTotal)
    {
        lock (gate)
        {
            sum = isTotal ? value : sum + value;
            if (isHistogram)
            {
                var bucket = Array.FindIndex(Bounds, bound => value <= bound);
                buckets[bucket < 0 ? Bounds.Length : bucket]++;
            }
        }
    }

    public void Write(StringBuilder text, string name, string labels)
    {
        lock (gate)
        {
            if (!isHistogram)
            {
                Line(text, name, labels, sum);
                return;
            }

            var count = 0L;
            for (var i = 0; i < buckets.Length; i++)
            {
                count += buckets[i];
                var bound = i < Bounds.Length ? Bounds[i].ToString(CultureInfo.InvariantCulture) : "+Inf";
                Line(text, name + "_bucket", $"{labels}{(labels.Length > 0 ? "," : "")}le=\"{bound}\"", count);
            }

            Line(text, name + "_sum", labels, sum);
            Line(text, name + "_count", labels, count);
        }
    }

    private static void Line(StringBuilder text, string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0)
        {
            text.Append('{').Append(labels).Append('}');
        }

        text.Append(CultureInfo.InvariantCulture, $" {value:R}\n");
    }
}
