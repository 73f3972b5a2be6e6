using System.ComponentModel.DataAnnotations;
using Verify.Cluster.Security;

namespace Verify.Cluster;

/// <summary>Where a silo keeps its membership and how the other silos reach it; bound from the section <c>Cluster</c>.</summary>
public sealed class ClusterSettings
{
    /// <summary>The configuration section these settings are bound from.</summary>
    public const string Section = "Cluster";

    /// <summary>Npgsql connection string of the database with the membership and reminder tables. Required.</summary>
    [Required]
    public string ConnectionString { get; set; } = "";

    /// <summary>Silos with one cluster id form one cluster; an upgrade that must not mix with the old silos takes another.</summary>
    [Required]
    public string ClusterId { get; set; } = "verify";

    /// <summary>Names the application across clusters: reminders belong to it. Never changes once in production.</summary>
    [Required]
    public string ServiceId { get; set; } = "verify";

    /// <summary>The IP address that other silos and gateway clients connect to; loopback unless set.</summary>
    [Required]
    public string AdvertisedAddress { get; set; } = "127.0.0.1";

    /// <summary>TCP port for traffic between silos.</summary>
    [Range(1, 65535)]
    public int SiloPort { get; set; } = 11111;

    /// <summary>TCP port for gateway clients; 0 keeps clients out.</summary>
    [Range(0, 65535)]
    public int GatewayPort { get; set; } = 30000;

    /// <summary>Encrypts what passes between silos, and between gateway clients and silos; in the clear without.</summary>
    public TlsSettings? Tls { get; set; }

    /// <summary>
    /// How long a call to a claim or an article may go without an answer before it is given up and, where that is safe, sent
    /// again. Whoever called a silo that then died waits this long; a claim that takes longer to weigh is weighed twice. Default 8 seconds.
    /// </summary>
    public TimeSpan ResponseTimeout { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>
    /// Whether front ends show Orleans' dashboard under <c>/admin/cluster/</c> to keys with the admin scope. It profiles each
    /// call on each silo: set it on all of them, or nowhere. Default no.
    /// </summary>
    public bool Dashboard { get; set; }

    /// <summary>How long a host that was asked to stop goes on taking requests while it says that it is not ready. Default 5 seconds.</summary>
    public TimeSpan DrainDelay { get; set; } = TimeSpan.FromSeconds(5);
}
