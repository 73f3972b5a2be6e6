namespace Verify.Core.Consistency;

/// <summary>Reviews are published by somebody other than their reviewer.</summary>
internal static class SecondPerson
{
    /// <param name="name">Null where nobody has signed off.</param>
    public static bool Is(string? name, string reviewer) =>
        !string.IsNullOrWhiteSpace(name) && !string.Equals(name, reviewer, StringComparison.OrdinalIgnoreCase);
}
