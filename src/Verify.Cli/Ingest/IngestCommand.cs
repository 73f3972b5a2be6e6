using System.CommandLine;
using System.Globalization;

namespace Verify.Cli.Ingest;

/// <summary><c>verify ingest</c>: take articles into a store and weigh the claims again that they touch.</summary>
internal static class IngestCommand
{
    private const string Actor = "verify ingest";

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "A folder with articles.json, a folder of files, or a .jsonl, .html, .txt, .md, feed or ninjs file",
            Arity = ArgumentArity.OneOrMore,
        };
        var store = CommonOptions.Store();
        var model = CommonOptions.Model();
        var command = new Command("ingest", "Take articles into a store.") { paths, store, model };
        command.SetAction((parsed, cancellation) =>
            RunAsync(
                parsed.GetRequiredValue(paths), parsed.GetRequiredValue(store), parsed.GetRequiredValue(model), terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, FileInfo store, string model, Terminal terminal, CancellationToken cancellation)
    {
        await using var bench = Workbench.Open(store, terminal, model);
        var faults = new Faults();
        var intake = new Intake(bench.Host.Articles, faults, Actor);
        await Progress.RunAsync(terminal, "Reading articles", null, step => intake.RunAsync(paths, step, cancellation));
        await bench.Host.CatchUpAsync(cancellation);
        var (added, revised, unchanged) = intake.Counts;
        await terminal.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{added} new, {revised} revised, {unchanged} unchanged, {faults.Count} refused"));
        await faults.WriteAsync(terminal);
        return faults.ExitCode;
    }
}
