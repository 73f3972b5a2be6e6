using Verify.Outbound.Webhooks;

namespace Verify.Outbound.Tests.Webhooks;

public sealed class WebhookSecretsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("verify-outbound-");

    private string KeyPath => Path.Combine(folder.FullName, "webhook.key");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_subscription_has_the_same_secret_after_the_key_is_read_again()
    {
        var made = WebhookSecrets.OfFile(KeyPath);
        var read = WebhookSecrets.OfFile(KeyPath);

        Assert.Equal(made.Of("s-1"), read.Of("s-1"));
        Assert.NotEqual(made.Of("s-1"), made.Of("s-2"));
    }

    [Fact]
    public void Only_its_owner_may_read_the_key()
    {
        WebhookSecrets.OfFile(KeyPath);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyPath));
        }
    }

    [Fact]
    public void A_damaged_key_is_not_replaced_silently()
    {
        File.WriteAllBytes(KeyPath, new byte[5]);
        Assert.Throws<IOException>(() => WebhookSecrets.OfFile(KeyPath));
        Assert.Equal(5, new FileInfo(KeyPath).Length);
    }
}
