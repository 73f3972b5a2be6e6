using System.CommandLine;
using System.CommandLine.Help;
using Verify.Application.Stores;
using Verify.Cli.Check;
using Verify.Cli.Claims;
using Verify.Cli.Eval;
using Verify.Cli.Export;
using Verify.Cli.Ingest;
using Verify.Cli.Keys;
using Verify.Cli.Replay;
using Verify.Cli.Workbenches;

namespace Verify.Cli;

/// <summary><c>verify</c>: the root of all commands.</summary>
internal static class VerifyCommand
{
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        var parsed = Create(terminal).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await terminal.Error.WriteLineAsync($"verify: {error.Message}");
            }

            await terminal.Error.WriteLineAsync("Add --help to see how the command is used.");
            return ExitCode.WrongUsage;
        }

        try
        {
            var configuration = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration);
        }
        catch (UsageException usage)
        {
            await terminal.Error.WriteLineAsync($"verify: {usage.Message}");
            return ExitCode.WrongUsage;
        }
        catch (Exception failure) when (ServerFault.Of(failure) is { } fault)
        {
            await terminal.Error.WriteLineAsync($"verify: {fault.Message}");
            return fault.Code;
        }
        catch (Exception failure) when (failure is StoreException or IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"verify: {failure.Message}");
            return ExitCode.Refused;
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("verify: stopped before it was done; what was accepted is kept.");
            return ExitCode.Refused;
        }
        finally
        {
            await terminal.Out.FlushAsync();
        }
    }

    private static Command Create(Terminal terminal) => new("verify", "What independent sources say about a claim.")
    {
        new HelpOption(),
        new VersionOption(),
        CheckCommand.Create(terminal),
        IngestCommand.Create(terminal),
        ClaimCommands.Create(terminal),
        ReplayCommand.Create(terminal),
        KeyCommand.Create(terminal),
        ExportCommand.Create(terminal),
        EvalCommand.Create(terminal),
    };
}
