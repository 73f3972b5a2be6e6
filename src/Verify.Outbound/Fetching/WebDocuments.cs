using Verify.Application.Fetching;
using Verify.Application.Outcomes;
using Verify.Outbound.Addresses;

namespace Verify.Outbound.Fetching;

/// <remarks>
/// Somebody asks for one page and reads it next, as with a browser, so robots.txt, which speaks to crawlers, is not asked.
/// </remarks>
internal sealed class WebDocuments(DocumentFetcher documents, AddressGuard guard, int maximumBytes) : IWebDocuments
{
    private const string Accept =
        "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/json, text/plain;q=0.8, */*;q=0.1";

    public async ValueTask<Outcome<WebDocument>> FetchAsync(string url, CancellationToken cancellation)
    {
        if (await AddressRule.CheckAsync(guard, url, cancellation).ConfigureAwait(false) is { } fault)
        {
            return new Outcome<WebDocument>.Refused(Refusal.Invalid(fault));
        }

        var request = new FetchRequest(new Uri(url, UriKind.Absolute), Accept, maximumBytes);
        return await documents.FetchAsync(request, (_, _) => ValueTask.FromResult(true), cancellation).ConfigureAwait(false) switch
        {
            FetchResult.Document found => new Outcome<WebDocument>.Accepted(new WebDocument(found.Address, found.Content), Changed: true, []),
            FetchResult.Failed failed => Refuse(failed.Message),
            _ => Refuse("The answer was that nothing has changed, though nothing was known."),
        };
    }

    private static Outcome<WebDocument>.Refused Refuse(string message) => new(Refusal.Invalid(new FieldError("url", message)));
}
