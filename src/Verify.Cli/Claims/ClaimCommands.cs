using System.CommandLine;
using Verify.Core.Claims;

namespace Verify.Cli.Claims;

/// <summary><c>verify claim</c>: the claims of a store or a server.</summary>
internal static class ClaimCommands
{
    public static Command Create(Terminal terminal) => new("claim", "Work with the claims of a store or a server.")
    {
        AddCommand.Create(terminal),
        ListCommand.Create(terminal),
        ShowCommand.Create(terminal),
        HistoryCommand.Create(terminal),
    };

    public static async Task<int> RefuseUnknownAsync(ClaimId claim, Terminal terminal)
    {
        await terminal.Error.WriteLineAsync($"refused: There is no claim '{claim}' at that time; 'verify claim list' shows those there are.");
        return ExitCode.Refused;
    }
}
