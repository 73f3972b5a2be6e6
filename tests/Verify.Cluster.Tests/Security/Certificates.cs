using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Verify.Cluster.Tests.Security;

/// <summary>An authority made for a test, and the files of the members that it signs for.</summary>
internal sealed class Certificates : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("verify-tls-");
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly X509Certificate2 authority;
    private int serial;

    public Certificates()
    {
        var request = new CertificateRequest("CN=Marigold test authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        authority = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, Days(3650));
        File.WriteAllText(AuthorityFile, authority.ExportCertificatePem());
    }

    public string AuthorityFile => Path.Combine(folder.FullName, "authority.pem");

    /// <summary>The settings of a member with a certificate of this authority.</summary>
    /// <param name="until">When it ends, in days from now.</param>
    public Dictionary<string, string?> Member(int until = 1)
    {
        serial++;
        using var own = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN=member {serial}", own, HashAlgorithmName.SHA256);
        using var certificate = request.Create(authority, DateTimeOffset.UnixEpoch, Days(until), [(byte)serial]);
        var (certificateFile, keyFile) = (Path.Combine(folder.FullName, $"{serial}.pem"), Path.Combine(folder.FullName, $"{serial}.key"));
        File.WriteAllText(certificateFile, certificate.ExportCertificatePem());
        File.WriteAllText(keyFile, own.ExportPkcs8PrivateKeyPem());
        return new()
        {
            ["Cluster:Tls:CertificateFile"] = certificateFile,
            ["Cluster:Tls:KeyFile"] = keyFile,
            ["Cluster:Tls:AuthorityFile"] = AuthorityFile,
        };
    }

    public void Dispose()
    {
        folder.Delete(recursive: true);
        authority.Dispose();
        key.Dispose();
    }

    private static DateTimeOffset Days(int count) => TimeProvider.System.GetUtcNow().AddDays(count);
}
