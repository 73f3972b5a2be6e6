using System.Security.Cryptography.X509Certificates;
using Orleans.Connections.Security;

namespace Verify.Cluster.Security;

/// <summary>How members prove to each other that they belong together: TLS with a certificate on both sides.</summary>
internal static class ClusterTls
{
    public static TlsOptions Options(TlsSettings settings, TimeProvider clock) => new()
    {
        LocalServerCertificateSelector = (_, _) => ReadCertificate(settings),
        LocalClientCertificateSelector = (_, _, _, _, _) => ReadCertificate(settings),
        RemoteCertificateMode = RemoteCertificateMode.RequireCertificate,
        RemoteCertificateValidation = (peer, presented, _) =>
            Fault(settings, peer, presented?.ChainElements.Select(element => element.Certificate) ?? [], clock) is null,
    };

    /// <exception cref="System.Security.Cryptography.CryptographicException">A file holds something else.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static X509Certificate2 ReadCertificate(TlsSettings settings) =>
        X509Certificate2.CreateFromPemFile(settings.CertificateFile, settings.KeyFile);

    /// <summary>Why a certificate does not make its owner a member now; null when it does.</summary>
    /// <param name="others">Certificates between it and the authority.</param>
    public static string? Fault(TlsSettings settings, X509Certificate2 certificate, IEnumerable<X509Certificate2> others, TimeProvider clock)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.ImportFromPemFile(settings.AuthorityFile);
        chain.ChainPolicy.ExtraStore.AddRange(others.ToArray());
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTime = clock.GetUtcNow().UtcDateTime;
        return chain.Build(certificate) ? null : string.Join(' ', chain.ChainStatus.Select(status => status.StatusInformation.Trim()));
    }
}
