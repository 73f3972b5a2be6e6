namespace Verify.Api;

internal static class ApiNames
{
    /// <summary>The author of what is published by rule and not by a person.</summary>
    public const string Publisher = "Verify";
}
