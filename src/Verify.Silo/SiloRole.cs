namespace Verify.Silo;

/// <summary>What a process of the cluster does.</summary>
internal enum SiloRole
{
    /// <summary>Hosts claims and articles, and serves the API and the pages. The default.</summary>
    Whole,

    /// <summary>Hosts claims and articles, and answers health probes (<c>--silo-only</c>).</summary>
    SiloOnly,

    /// <summary>Serves the API and the pages from the silos of others (<c>--gateway</c>).</summary>
    Gateway,
}
