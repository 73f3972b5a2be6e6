using System.Globalization;

namespace Verify.Cli.Eval;

/// <summary>Runs a judgement over many rows on all cores, with a progress bar and the rate at the end.</summary>
internal static class Throughput
{
    private const int Batch = 256;

    /// <returns>One result a row, in the order of the rows.</returns>
    public static async Task<TResult[]> RunAsync<TRow, TResult>(Terminal terminal, IReadOnlyList<TRow> rows, string unit, Func<TRow, TResult> judge)
    {
        var results = new TResult[rows.Count];
        var batches = (rows.Count + Batch - 1) / Batch;
        var start = terminal.Clock.GetTimestamp();
        await Progress.RunAsync(terminal, unit, batches, advance => Parallel.ForAsync(0, batches, (batch, _) =>
        {
            for (var i = batch * Batch; i < Math.Min(rows.Count, (batch + 1) * Batch); i++)
            {
                results[i] = judge(rows[i]);
            }

            advance();
            return ValueTask.CompletedTask;
        }));
        var seconds = Math.Max(terminal.Clock.GetElapsedTime(start).TotalSeconds, 1e-3);
        await terminal.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{rows.Count} {unit} in {seconds:0.00} s: {rows.Count / seconds:0} {unit}/s on {Environment.ProcessorCount} cores"));
        return results;
    }
}
