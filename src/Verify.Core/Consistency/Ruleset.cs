namespace Verify.Core.Consistency;

/// <summary>The versioned rules and model that produce a status: the same inputs and ruleset give the same status.</summary>
/// <param name="StanceModel">Name and version of the stance model.</param>
public sealed record Ruleset(string StanceModel)
{
    /// <summary>The version of everything in this assembly that a status depends on; raised with any change to it.</summary>
    public const string RulesVersion = "2";

    public string Id => $"rules-{RulesVersion}+{StanceModel}";

    public override string ToString() => Id;
}
