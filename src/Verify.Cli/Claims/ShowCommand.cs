using System.CommandLine;
using Verify.Cli.Workbenches;

namespace Verify.Cli.Claims;

/// <summary><c>verify claim show</c>: one claim with the sentences it rests on, now or at a time that has passed.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("id") { Description = "The claim's id" };
        var asOf = CommonOptions.AsOf();
        var format = CommonOptions.Format(Reporting.Table, Reporting.Formats);
        var output = CommonOptions.Out();
        var command = new Command("show", "Show one claim.") { id, asOf, format, output };
        var place = Place.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var claim = ClaimIds.Parse(parsed.GetRequiredValue(id));
            await using var bench = place.OpenExisting(parsed, terminal);
            if (await bench.FindAsync(claim, parsed.GetValue(asOf), cancellation) is not { } state)
            {
                return await ClaimCommands.RefuseUnknownAsync(claim, terminal);
            }

            var reports = await Reporting.GatherAsync(bench, [state], cancellation);
            await Reporting.WriteAsync(reports, parsed.GetRequiredValue(format), parsed.GetValue(output), terminal, cancellation);
            return ExitCode.Done;
        });
        return command;
    }
}
