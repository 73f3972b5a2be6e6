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

    public void WriteTo(TextWriter error)
    {
        foreach (var message in warnings)
        {
            error.WriteLine($"warning: {message}");
        }

        foreach (var message in refused)
        {
            error.WriteLine($"refused: {message}");
        }
    }

    public int ExitCode => Any ? Cli.ExitCode.Refused : Cli.ExitCode.Done;
}
