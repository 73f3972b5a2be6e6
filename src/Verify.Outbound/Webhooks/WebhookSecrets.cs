using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Verify.Outbound.Webhooks;

/// <summary>
/// Derives the secret of each subscription from one key of the installation (HMAC-SHA256 of the subscription's id). No
/// secret is stored: a copy of the database alone cannot sign, and losing the key makes every secret void.
/// </summary>
public sealed class WebhookSecrets
{
    private const int KeyBytes = 32;

    private readonly byte[] key;

    /// <exception cref="ArgumentException">The key is shorter than 32 bytes.</exception>
    public WebhookSecrets(byte[] key)
    {
        ArgumentNullException.ThrowIfNull(key);
        this.key = key.Length >= KeyBytes ? key : throw new ArgumentException("The key has at least 32 bytes.", nameof(key));
    }

    /// <summary>Reads the key from a file of its own, which only its owner may read; makes file and folder where there are none.</summary>
    /// <exception cref="IOException">The file cannot be read or made.</exception>
    public static WebhookSecrets OfFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return new WebhookSecrets(File.ReadAllBytes(path));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var made = RandomNumberGenerator.GetBytes(KeyBytes);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var file = new FileStream(path, options);
            file.Write(made);
            file.Flush(flushToDisk: true);
            return new WebhookSecrets(made);
        }
        catch (ArgumentException)
        {
            throw new IOException($"The file '{path}' holds no key of 32 bytes or more. Put it back from a copy, or delete it: every webhook secret is then void.");
        }
    }

    internal string Of(string subscription) =>
        "whsec_" + Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes("webhook " + subscription)));
}
