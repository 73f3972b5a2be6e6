namespace Verify.Hosting.Stances;

/// <summary>A newsroom's own language model as judge: the section "Verify:Judge". Off unless an endpoint is given.</summary>
public sealed class JudgeSettings
{
    /// <summary>The base address of a server that answers <c>chat/completions</c>, such as <c>http://127.0.0.1:8080/v1/</c>.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The model's name, recorded in the ruleset of every status that it had a say in.</summary>
    public string Model { get; set; } = "";

    /// <summary>Sent as a bearer token; none by default.</summary>
    public string? Key { get; set; }

    internal bool IsValid => Endpoint is null
        || (Endpoint is { IsAbsoluteUri: true, Scheme: "http" or "https" } && Endpoint.AbsolutePath.EndsWith('/') && Model.Length > 0);
}
