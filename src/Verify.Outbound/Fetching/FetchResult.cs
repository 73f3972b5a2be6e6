namespace Verify.Outbound.Fetching;

/// <summary>What a fetch came to.</summary>
internal abstract record FetchResult
{
    private FetchResult()
    {
    }

    /// <param name="Address">Where it was found, after redirects.</param>
    public sealed record Document(Uri Address, byte[] Content, string? EntityTag, string? LastModified) : FetchResult;

    /// <summary>There is nothing newer than what is known.</summary>
    public sealed record Unchanged : FetchResult;

    /// <summary>The address answers, with a redirect to follow.</summary>
    public sealed record Moved(Uri To) : FetchResult;

    /// <param name="Message">A sentence for whoever asked for the fetch.</param>
    /// <param name="Status">The HTTP status; null when there was no answer.</param>
    /// <param name="RetryAfter">How long the server asks to wait.</param>
    public sealed record Failed(string Message, int? Status = null, TimeSpan? RetryAfter = null) : FetchResult;
}
