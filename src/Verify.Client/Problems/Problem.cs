namespace Verify.Client.Problems;

/// <summary>Why a request was refused (RFC 9457).</summary>
/// <param name="Type">One of <see cref="ProblemTypes"/>: stable, for programs to tell refusals apart.</param>
/// <param name="Title">The same for every problem of a type.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong this time and what would be accepted.</param>
/// <param name="Errors">The fields at fault; empty when the fault is not in the input.</param>
public sealed record Problem(string Type, string Title, int Status, string Detail, IReadOnlyList<ProblemField> Errors)
{
    /// <summary>Names this occurrence in the server's log.</summary>
    public string? Instance { get; init; }
}
