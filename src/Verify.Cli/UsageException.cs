namespace Verify.Cli;

/// <summary>Ends a command that cannot be carried out as it was given; the message says how to mend it.</summary>
internal sealed class UsageException(string message) : Exception(message);
