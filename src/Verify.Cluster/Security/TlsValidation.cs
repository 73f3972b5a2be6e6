using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;

namespace Verify.Cluster.Security;

/// <summary>Tries the certificates at start, so that a wrong file stops this host and not its first connection.</summary>
internal sealed class TlsValidation(TimeProvider clock) : IValidateOptions<ClusterSettings>
{
    public ValidateOptionsResult Validate(string? name, ClusterSettings options)
    {
        if (options.Tls is not { } tls)
        {
            return ValidateOptionsResult.Skip;
        }

        try
        {
            using var certificate = ClusterTls.ReadCertificate(tls);
            var others = new X509Certificate2Collection();
            others.ImportFromPemFile(tls.CertificateFile);
            return ClusterTls.Fault(tls, certificate, others, clock) is { } fault
                ? ValidateOptionsResult.Fail($"Cluster:Tls: '{tls.CertificateFile}' does not hold against '{tls.AuthorityFile}': {fault}")
                : ValidateOptionsResult.Success;
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return ValidateOptionsResult.Fail($"Cluster:Tls needs CertificateFile, KeyFile and AuthorityFile, all PEM: {fault.Message}");
        }
    }
}
