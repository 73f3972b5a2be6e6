using System.Collections.Frozen;
using Verify.Application.Outcomes;
using Verify.Client.Problems;

namespace Verify.Cli.Workbenches;

/// <summary>Turns a server's problems back into the refusals that they were.</summary>
internal static class Refusals
{
    private static readonly FrozenDictionary<string, RefusalCode> Codes = new Dictionary<string, RefusalCode>
    {
        [ProblemTypes.Invalid] = RefusalCode.Invalid,
        [ProblemTypes.Unreadable] = RefusalCode.Invalid,
        [ProblemTypes.NotFound] = RefusalCode.NotFound,
        [ProblemTypes.AlreadyExists] = RefusalCode.AlreadyExists,
        [ProblemTypes.NotAllowedNow] = RefusalCode.NotAllowedNow,
        [ProblemTypes.VersionMismatch] = RefusalCode.VersionMismatch,
        [ProblemTypes.Busy] = RefusalCode.Busy,
    }.ToFrozenDictionary();

    /// <returns>Null for a problem with the request itself and not with what it asks.</returns>
    public static Refusal? Of(Problem problem) => Codes.TryGetValue(problem.Type, out var code)
        ? new(code, problem.Detail, [.. problem.Errors.Select(error => new FieldError(error.Field, error.Message))])
        : null;
}
