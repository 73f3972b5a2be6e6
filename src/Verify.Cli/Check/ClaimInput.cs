using System.Security.Cryptography;
using System.Text;
using Verify.Core.Claims;

namespace Verify.Cli.Check;

/// <summary>A claim as it was asked.</summary>
internal sealed record ClaimInput(ClaimId Id, string Text, DateOnly? ContextDate)
{
    /// <summary>A claim without an id: it gets one made of its text and date, the same every time.</summary>
    public static ClaimInput Of(string text, DateOnly? contextDate)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{text.Trim()}\n{contextDate:O}"));
        return new(new ClaimId("c-" + Convert.ToHexStringLower(hash)[..12]), text, contextDate);
    }
}
