using Verify.Core.Stance;

namespace Verify.Server;

/// <summary>How the server is set up: the section "Verify" of its configuration.</summary>
public sealed class ServerOptions
{
    public const string Section = "Verify";

    /// <summary>The folder that the store lies in. Default "verify-data" where the server is started (<c>--data</c>).</summary>
    public string Data { get; set; } = "verify-data";

    /// <summary>Whether to load the sample newsroom at start (<c>--sample</c>). Default no.</summary>
    public bool Sample { get; set; }

    /// <summary>The stance model, of <see cref="StanceModels.Names"/>. Default "structural".</summary>
    public string Model { get; set; } = StanceModels.Default;

    /// <summary>A language model of the newsroom's own as judge; off by default.</summary>
    public JudgeOptions Judge { get; set; } = new();
}
