using System.CommandLine;
using Verify.Cli.Tables;
using Verify.Cli.Workbenches;

namespace Verify.Cli.Claims;

/// <summary><c>verify claim history</c>: all that happened to a claim, or all until a time.</summary>
internal static class HistoryCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("id") { Description = "The claim's id" };
        var asOf = CommonOptions.AsOf();
        var command = new Command("history", "Show what happened to a claim.") { id, asOf };
        var place = Place.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var claim = ClaimIds.Parse(parsed.GetRequiredValue(id));
            await using var bench = place.OpenExisting(parsed, terminal);
            var until = parsed.GetValue(asOf) ?? DateTimeOffset.MaxValue;
            var log = (await bench.ReadHistoryAsync(claim, cancellation)).Where(recorded => recorded.At <= until).ToArray();
            if (log.Length == 0)
            {
                return await ClaimCommands.RefuseUnknownAsync(claim, terminal);
            }

            await terminal.Out.WriteAsync(HistoryTable.Write(log, terminal).AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }
}
