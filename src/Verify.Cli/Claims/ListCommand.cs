using System.CommandLine;
using Verify.Application.Claims;
using Verify.Cli.Tables;
using Verify.Cli.Workbenches;
using Verify.Core.Consistency;

namespace Verify.Cli.Claims;

/// <summary><c>verify claim list</c>: the claims, newest first.</summary>
internal static class ListCommand
{
    public static Command Create(Terminal terminal)
    {
        var status = new Option<string?>("--status") { Description = "Only claims of this status", HelpName = "STATUS" }
            .AcceptOnlyFromAmong([.. Enum.GetValues<ClaimStatus>().Select(value => value.Name())]);
        var flag = new Option<string?>("--flag") { Description = "Only claims with this flag", HelpName = "FLAG" }
            .AcceptOnlyFromAmong([.. Enum.GetValues<ClaimFlag>().Select(value => value.Name())]);
        var outlet = new Option<string?>("--outlet") { Description = "Only claims with evidence of this outlet", HelpName = "DOMAIN" };
        var text = new Option<string?>("--text") { Description = "Only claims with these words", HelpName = "WORDS" };
        var command = new Command("list", "List the claims.") { status, flag, outlet, text };
        var place = Place.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var bench = place.OpenExisting(parsed, terminal);
            var query = new ClaimQuery(
                Named<ClaimStatus>(parsed.GetValue(status), StatusNames.Name),
                Named<ClaimFlag>(parsed.GetValue(flag), FlagNames.Name),
                parsed.GetValue(outlet),
                parsed.GetValue(text));
            var claims = await bench.ListAsync(query, cancellation).ToListAsync(cancellation);
            await terminal.Out.WriteAsync(SummaryTable.Write(claims, terminal).AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static T? Named<T>(string? typed, Func<T, string> name)
        where T : struct, Enum => typed is null ? null : Enum.GetValues<T>().First(value => name(value) == typed);
}
