namespace Verify.Cluster.Security;

/// <summary>
/// The certificates of the cluster, bound from the section <c>Cluster:Tls</c>: each silo and gateway shows its own, and
/// takes for a member who shows one of the same authority.
/// </summary>
/// <remarks>
/// The authority signs for this cluster alone: it is the membership, and the name in a certificate says nothing. Files are
/// read again for each new connection, so that a renewed certificate needs no restart.
/// </remarks>
public sealed class TlsSettings
{
    /// <summary>PEM file with this member's certificate, for server and client authentication where it is limited at all.</summary>
    public string CertificateFile { get; set; } = "";

    /// <summary>PEM file with the certificate's private key, not encrypted.</summary>
    public string KeyFile { get; set; } = "";

    /// <summary>PEM file with the certificate of the cluster's own authority; two of them while one replaces the other.</summary>
    public string AuthorityFile { get; set; } = "";
}
