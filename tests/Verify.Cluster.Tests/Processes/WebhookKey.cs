using System.Security.Cryptography;

namespace Verify.Cluster.Tests.Processes;

/// <summary>A key file for silos that serve the API.</summary>
internal sealed class WebhookKey : IDisposable
{
    public WebhookKey() => File.WriteAllBytes(Path, RandomNumberGenerator.GetBytes(32));

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"verify-{Guid.NewGuid():N}.key");

    public void Dispose() => File.Delete(Path);
}
