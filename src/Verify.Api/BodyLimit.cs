using Microsoft.AspNetCore.Http.Metadata;

namespace Verify.Api;

/// <summary>How large a body an endpoint takes.</summary>
internal sealed class BodyLimit(long? bytes) : IRequestSizeLimitMetadata
{
    /// <summary>What endpoints take that say nothing else: 1 MiB.</summary>
    public static BodyLimit Default { get; } = new(1 << 20);

    public static BodyLimit Batch { get; } = new(8 << 20);

    /// <summary>An article: the largest document that is read, and one byte so that the reader says so.</summary>
    public static BodyLimit Article { get; } = new(Ingest.IngestLimits.MaximumDocumentBytes + 1);

    /// <summary>A stream that is read in constant memory.</summary>
    public static BodyLimit Stream { get; } = new(null);

    public long? MaxRequestBodySize => bytes;
}
