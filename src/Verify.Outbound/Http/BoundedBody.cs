using System.Buffers;

namespace Verify.Outbound.Http;

/// <summary>Reads a body into memory up to a limit, which counts what it unpacks to: a small one that grows is cut off.</summary>
internal static class BoundedBody
{
    private const int Chunk = 16 * 1024;

    /// <returns>Null when the body is larger than the limit.</returns>
    public static async ValueTask<byte[]?> ReadAsync(HttpContent content, int limit, CancellationToken cancellation)
    {
        if (content.Headers.ContentLength > limit)
        {
            return null;
        }

        var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var body = new ArrayBufferWriter<byte>(Chunk);
            while (true)
            {
                var read = await stream.ReadAsync(body.GetMemory(Chunk), cancellation).ConfigureAwait(false);
                body.Advance(read);
                if (body.WrittenCount > limit)
                {
                    return null;
                }

                if (read == 0)
                {
                    return body.WrittenSpan.ToArray();
                }
            }
        }
    }
}
