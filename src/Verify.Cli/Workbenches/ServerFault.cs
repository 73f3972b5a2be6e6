using Verify.Client;
using Verify.Client.Problems;

namespace Verify.Cli.Workbenches;

/// <summary>Says what kept a command from working with a server, and what to do about it.</summary>
/// <param name="Code">What the process returns.</param>
internal sealed record ServerFault(string Message, int Code)
{
    /// <summary>The type of problem where there is another web server at the address.</summary>
    public const string NoVerify = "about:blank";

    /// <returns>Null for a failure that has nothing to do with a server.</returns>
    public static ServerFault? Of(Exception failure) => failure switch
    {
        VerifyProblemException { Problem.Type: ProblemTypes.Unauthenticated } => new(
            "The server needs a valid key; give --key KEY or set VERIFY_KEY ('verify key create' makes one).", ExitCode.WrongUsage),
        VerifyProblemException { Problem: { Type: ProblemTypes.Forbidden, Detail: var detail } } => new(
            $"The server does not allow this: {detail}", ExitCode.WrongUsage),
        VerifyProblemException { Message: var message } => new(message, ExitCode.Refused),
        HttpRequestException { Message: var message } => new(
            $"The server cannot be reached: {message}. Check the address and that it runs.", ExitCode.Refused),
        _ => null,
    };
}
