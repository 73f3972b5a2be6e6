using System.CommandLine;
using Verify.Cli.Workbenches;
using Verify.Core.Consistency;
using Verify.Reports;

namespace Verify.Cli.Replay;

/// <summary><c>verify replay</c>: recompute every claim from the log and report any difference.</summary>
internal static class ReplayCommand
{
    private const string NeedsStore =
        "A replay weighs again what the store's log names, so it needs the store itself: give --store FILE, of a stopped server or a copy.";

    public static Command Create(Terminal terminal)
    {
        var store = CommonOptions.Store();
        var model = CommonOptions.Model();
        var command = new Command("replay", "Recompute all claims from the log; there should be no difference.") { store, model, CommonOptions.NoServer(NeedsStore) };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var bench = LocalWorkbench.OpenExisting(parsed.GetRequiredValue(store), terminal, "verify replay", parsed.GetRequiredValue(model));
            var (claims, differences) = (0, 0);
            await Progress.RunAsync(terminal, "Recomputing claims", null, async step =>
            {
                await foreach (var result in bench.Replay.RunAsync(cancellation))
                {
                    claims++;
                    step();
                    if (!result.IsSame)
                    {
                        differences++;
                        await terminal.Out.WriteLineAsync(
                            $"{result.Claim}: recorded {result.Recorded.Status.Name()} by {result.Recorded.Ruleset}, recomputed {result.Repeated.Status.Name()} by {result.Repeated.Ruleset}");
                    }
                }
            });
            await terminal.Out.WriteLineAsync($"{ReportWords.Counted(claims, "claim")} recomputed, {ReportWords.Counted(differences, "difference")}");
            return differences == 0 ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }
}
