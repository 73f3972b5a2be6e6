namespace Verify.Cli;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A claim or an article was refused, or a replay differs; everything else was done.</summary>
    public const int Refused = 1;

    /// <summary>The command could not be carried out as it was given.</summary>
    public const int WrongUsage = 2;
}
