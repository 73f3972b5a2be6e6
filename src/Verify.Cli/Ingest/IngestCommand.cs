using System.CommandLine;
using System.Globalization;
using Verify.Cli.Workbenches;

namespace Verify.Cli.Ingest;

/// <summary><c>verify ingest</c>: take articles into a store or a server and weigh the claims again that they touch.</summary>
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
        var model = CommonOptions.Model();
        var command = new Command("ingest", "Take articles into a store or a server.") { paths, model };
        var place = Place.AddTo(command, model: model);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var bench = place.Open(parsed, terminal, Actor);
            return await RunAsync(parsed.GetRequiredValue(paths), bench, terminal, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, IWorkbench bench, Terminal terminal, CancellationToken cancellation)
    {
        var faults = new Faults();
        var intake = new Intake(bench, faults);
        await Progress.RunAsync(terminal, "Reading articles", null, step => intake.RunAsync(paths, step, cancellation));
        await bench.CatchUpAsync(cancellation);
        var (added, revised, unchanged) = intake.Counts;
        await terminal.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{added} new, {revised} revised, {unchanged} unchanged, {faults.Count} refused"));
        await faults.WriteAsync(terminal);
        return faults.ExitCode;
    }
}
