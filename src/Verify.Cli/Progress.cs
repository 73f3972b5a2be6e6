using System.Globalization;
using Spectre.Console;

namespace Verify.Cli;

/// <summary>Shows how far long work has come, where somebody watches.</summary>
internal static class Progress
{
    /// <param name="total">The number of steps; null where nobody knows before the end.</param>
    /// <param name="work">Calls its argument after each step, from any thread.</param>
    public static Task RunAsync(Terminal terminal, string what, int? total, Func<Action, Task> work)
    {
        if (!terminal.ShowsProgress)
        {
            return work(() => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn()).AutoClear(true).HideCompleted(true).StartAsync(async context =>
        {
            var task = context.AddTask(what, maxValue: total ?? 1);
            task.IsIndeterminate = total is null;
            var done = 0;
            await work(() => Advance(task, what, Interlocked.Increment(ref done), total));
        });
    }

    private static void Advance(ProgressTask task, string what, int done, int? total)
    {
        if (total is null)
        {
            task.Description = string.Create(CultureInfo.InvariantCulture, $"{what}: {done:N0}");
        }
        else
        {
            task.Value = done;
        }
    }
}
