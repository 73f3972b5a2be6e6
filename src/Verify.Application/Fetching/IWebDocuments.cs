using Verify.Application.Outcomes;

namespace Verify.Application.Fetching;

/// <summary>Fetches single documents that somebody names, from the public internet alone.</summary>
public interface IWebDocuments
{
    /// <summary>
    /// The document at an address; refused, with the reason in a sentence, where the address is none that may be reached, or it
    /// does not answer with a document within the limits of time and size.
    /// </summary>
    ValueTask<Outcome<WebDocument>> FetchAsync(string url, CancellationToken cancellation);
}
