using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Verify.Client.Transport;

/// <summary>A body that is made while it is sent, one JSON object a line.</summary>
internal sealed class NdJsonContent<T> : HttpContent
{
    private readonly IAsyncEnumerable<T> items;
    private readonly JsonTypeInfo<T> shape;

    public NdJsonContent(IAsyncEnumerable<T> items, JsonTypeInfo<T> shape)
    {
        this.items = items;
        this.shape = shape;
        Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await JsonSerializer.SerializeAsync(stream, item, shape, cancellationToken).ConfigureAwait(false);
            stream.WriteByte((byte)'\n');
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
