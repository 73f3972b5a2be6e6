using System.Diagnostics.CodeAnalysis;

namespace Verify.Api;

/// <summary>Ids of claims and articles as addresses and bodies give them.</summary>
internal static class RouteId
{
    public const string Rule = "The id must be 1 to 200 characters without control characters.";

    /// <remarks>An address keeps a slash escaped when all else is read, since it would part the path.</remarks>
    public static bool TryRead(string text, [NotNullWhen(true)] out string? id)
    {
        id = !string.IsNullOrWhiteSpace(text) && text.Length <= 200 && !text.Any(char.IsControl)
            ? text.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase)
            : null;
        return id is not null;
    }
}
