using System.Diagnostics;

namespace Verify.Outbound.Tests;

/// <summary>Waits for what other threads do.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <param name="meanwhile">Done at every look.</param>
    public static async Task TrueAsync(Func<ValueTask<bool>> holds, Action? meanwhile = null)
    {
        var start = Stopwatch.GetTimestamp();
        while (!await holds())
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < Patience, "It did not come true.");
            meanwhile?.Invoke();
            await Task.Delay(2);
        }
    }

    public static Task TrueAsync(Func<bool> holds, Action? meanwhile = null) => TrueAsync(() => ValueTask.FromResult(holds()), meanwhile);
}
