using System.Globalization;

namespace Verify.Cluster.Tests.Speed;

/// <summary>How busy the processors were: with this process, and with everything else, which on a quiet machine is the database.</summary>
internal sealed class Processors
{
    /// <summary>The kernel counts in hundredths of a second on every platform that has this file.</summary>
    private const double TicksASecond = 100;

    private readonly TimeSpan own = Environment.CpuUsage.TotalTime;
    private readonly double all = Busy();

    /// <summary>Processors in use on average over a time that began with this object.</summary>
    public string Over(TimeSpan elapsed)
    {
        var mine = (Environment.CpuUsage.TotalTime - own).TotalSeconds;
        var others = Math.Max(0, Busy() - all - mine);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{mine / elapsed.TotalSeconds:F2} of {Environment.ProcessorCount} processors here, {others / elapsed.TotalSeconds:F2} elsewhere");
    }

    private static double Busy()
    {
        // cpu user nice system idle iowait irq softirq steal ...
        var times = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
        var ticks = times.Select(time => double.Parse(time, CultureInfo.InvariantCulture)).ToArray();
        return (ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6]) / TicksASecond;
    }
}
