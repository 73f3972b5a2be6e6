using Verify.Core.Stance;

namespace Verify.Hosting.Stances;

/// <summary>What judges stances: in the section "Verify" of the configuration.</summary>
public sealed class StanceSettings
{
    public const string Section = "Verify";

    /// <summary>The stance model, of <see cref="StanceModels.Names"/>. Default "structural".</summary>
    public string Model { get; set; } = StanceModels.Default;

    /// <summary>A language model of the newsroom's own as judge; off by default.</summary>
    public JudgeSettings Judge { get; set; } = new();
}
