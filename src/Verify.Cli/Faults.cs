namespace Verify.Cli;

/// <summary>Collects what was refused and what needs a warning while the rest goes on.</summary>
internal sealed class Faults
{
    private readonly List<string> refused = [];
    private readonly List<string> warnings = [];

    public bool Any => refused.Count > 0;

    /// <summary>How many were refused.</summary>
    public int Count => refused.Count;

    public void Add(string message) => refused.Add(message);

    public void Warn(string message) => warnings.Add(message);

    /// <summary>Writes them after all of the result.</summary>
    public async Task WriteAsync(Terminal terminal)
    {
        await terminal.Out.FlushAsync();
        foreach (var message in warnings)
        {
            await terminal.Error.WriteLineAsync($"warning: {message}");
        }

        foreach (var message in refused)
        {
            await terminal.Error.WriteLineAsync($"refused: {message}");
        }
    }

    public int ExitCode => Any ? Cli.ExitCode.Refused : Cli.ExitCode.Done;
}
