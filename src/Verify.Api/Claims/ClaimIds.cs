using System.Diagnostics.CodeAnalysis;
using Verify.Core.Claims;

namespace Verify.Api.Claims;

/// <summary>Ids of claims in addresses and bodies.</summary>
internal static class ClaimIds
{
    public const string Rule = "The id must be 1 to 200 characters without control characters.";

    /// <summary>A new id, later ones sorting after earlier ones.</summary>
    public static string New() => $"c-{Guid.CreateVersion7():N}";

    public static string Address(ClaimId id) => $"/v1/claims/{Uri.EscapeDataString(id.Value)}";

    public static bool TryRead(string text, [NotNullWhen(true)] out ClaimId id)
    {
        var isId = !string.IsNullOrWhiteSpace(text) && text.Length <= 200 && !text.Any(char.IsControl);
        id = isId ? new ClaimId(text) : default;
        return isId;
    }
}
