namespace Verify.Silo;

/// <summary>What a process of the cluster does.</summary>
internal enum SiloRole
{
    /// <summary>Hosts grains, serves API and pages. The default.</summary>
    SiloWithApi,

    /// <summary>Hosts grains and answers health probes only (<c>--silo-only</c>).</summary>
    SiloOnly,

    /// <summary>Serves API and pages, joined to the cluster as a client (<c>--gateway</c>).</summary>
    Gateway,
}
