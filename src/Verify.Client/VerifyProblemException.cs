using Verify.Client.Problems;

namespace Verify.Client;

/// <summary>The server refused a request.</summary>
public sealed class VerifyProblemException(Problem problem) : Exception($"{problem.Title}: {problem.Detail}")
{
    /// <summary>Why.</summary>
    public Problem Problem => problem;
}
