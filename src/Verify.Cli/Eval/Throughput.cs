using System.Diagnostics;
using Spectre.Console;

namespace Verify.Cli.Eval;

/// <summary>Runs a judgement over many rows on all cores, with a progress bar and the rate at the end (both on standard error).</summary>
internal static class Throughput
{
    private const int Batch = 256;

    /// <returns>One result a row, in the order of the rows.</returns>
    public static TResult[] Run<TRow, TResult>(IReadOnlyList<TRow> rows, string unit, Func<TRow, TResult> judge)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var results = new TResult[rows.Count];
        var watch = Stopwatch.StartNew();
        console.Progress().HideCompleted(true).Start(progress =>
        {
            var task = progress.AddTask(unit, maxValue: Math.Max(1, rows.Count));
            Parallel.For(0, (rows.Count + Batch - 1) / Batch, batch =>
            {
                var end = Math.Min(rows.Count, (batch + 1) * Batch);
                for (var i = batch * Batch; i < end; i++)
                    results[i] = judge(rows[i]);
                task.Increment(end - batch * Batch);
            });
        });
        var seconds = watch.Elapsed.TotalSeconds;
        console.WriteLine(FormattableString.Invariant(
            $"{rows.Count} {unit} in {seconds:0.00} s: {rows.Count / Math.Max(seconds, 1e-9):0} {unit}/s on {Environment.ProcessorCount} cores"));
        return results;
    }
}
