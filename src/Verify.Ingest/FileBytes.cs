using System.Globalization;

namespace Verify.Ingest;

/// <summary>Reads a file that is not too large.</summary>
internal static class FileBytes
{
    /// <exception cref="UnreadableException">It is missing, too large or not readable.</exception>
    public static async ValueTask<byte[]> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var length = new FileInfo(path).Length;
            return length <= IngestLimits.MaximumDocumentBytes
                ? await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false)
                : throw TooLarge(length);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException(Explain(failure));
        }
    }

    public static UnreadableException TooLarge(long length) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"It has {length / 1_000_000.0:0.#} MB; at most {IngestLimits.MaximumDocumentBytes / 1_000_000} MB are read. Split it, or write JSON Lines."));

    public static string Explain(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => "There is no such file; check the path.",
        UnauthorizedAccessException => "It may not be read; check its permissions.",
        _ => $"It cannot be read: {failure.Message}",
    };
}
