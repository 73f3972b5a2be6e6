using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;
using Verify.Api.Problems;
using Verify.Application.Claims;
using Verify.Core.Consistency;

namespace Verify.Api.Claims;

/// <summary>The filters of a list of claims as they stand in the address.</summary>
/// <param name="Status">A status in words: single-source.</param>
/// <param name="Flag">A flag in words: wire-copy.</param>
/// <param name="Outlet">The domain of an outlet that live evidence comes from.</param>
/// <param name="Q">Words to find in the claim.</param>
/// <param name="Since">Only claims that changed at or after this time.</param>
/// <param name="Withdrawn">Whether withdrawn claims are listed too.</param>
internal sealed record ClaimFilter(
    [FromQuery] string? Status,
    [FromQuery] string? Flag,
    [FromQuery] string? Outlet,
    [FromQuery] string? Q,
    [FromQuery] DateTimeOffset? Since,
    [FromQuery] bool? Withdrawn)
{
    public bool TryRead([NotNullWhen(true)] out ClaimQuery? query, [NotNullWhen(false)] out Refused? refused)
    {
        query = null;
        refused = null;
        ClaimStatus? status = Status is null ? null : Find<ClaimStatus>(Status, StatusNames.Name);
        ClaimFlag? flag = Flag is null ? null : Find<ClaimFlag>(Flag, FlagNames.Name);
        if (Status is not null && status is null)
        {
            refused = Refused.Invalid("status", $"The status must be one of {Names<ClaimStatus>(StatusNames.Name)}.");
        }
        else if (Flag is not null && flag is null)
        {
            refused = Refused.Invalid("flag", $"The flag must be one of {Names<ClaimFlag>(FlagNames.Name)}.");
        }
        else
        {
            query = new ClaimQuery(status, flag, Outlet, Q, Since, Withdrawn ?? false);
        }

        return refused is null;
    }

    private static T? Find<T>(string name, Func<T, string> nameOf)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (nameOf(value) == name)
            {
                return value;
            }
        }

        return null;
    }

    private static string Names<T>(Func<T, string> nameOf)
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(nameOf));
}
