using System.Globalization;
using System.Net;
using Verify.Outbound.Addresses;
using Verify.Outbound.Feeds;
using Verify.Outbound.Http;

namespace Verify.Outbound.Fetching;

/// <summary>Fetches documents politely and within limits; redirects are followed one by one, each vetted like the first address.</summary>
internal sealed class DocumentFetcher(
    HttpMessageInvoker http, AddressGuard guard, HostPacer pacer, string userAgent, FeedOptions options, TimeProvider clock)
{
    /// <summary>RFC 9110 leaves the number open; browsers stop at 20, feeds need one or two.</summary>
    private const int MostRedirects = 5;

    private const int MostAddressLength = 2_000;

    /// <param name="allows">Whether an address may be fetched, asked before each hop.</param>
    /// <returns>A document, that it is unchanged, or what failed.</returns>
    public async ValueTask<FetchResult> FetchAsync(
        FetchRequest request, Func<Uri, CancellationToken, ValueTask<bool>> allows, CancellationToken cancellation)
    {
        var hop = request;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            var result = await VisitAsync(hop, allows, cancellation).ConfigureAwait(false);
            if (result is not FetchResult.Moved moved)
            {
                return result;
            }

            hop = hop with { Address = moved.To };
        }

        return new FetchResult.Failed(string.Create(CultureInfo.InvariantCulture, $"It was redirected more than {MostRedirects} times."));
    }

    private async ValueTask<FetchResult> VisitAsync(
        FetchRequest request, Func<Uri, CancellationToken, ValueTask<bool>> allows, CancellationToken cancellation)
    {
        try
        {
            guard.CheckForm(request.Address);
        }
        catch (AddressRefusedException refused)
        {
            return new FetchResult.Failed(refused.Message);
        }

        if (!await allows(request.Address, cancellation).ConfigureAwait(false))
        {
            return new FetchResult.Failed($"The robots.txt of '{request.Address.IdnHost}' asks programs not to read this address.");
        }

        await pacer.WaitAsync(request.Address.IdnHost, cancellation).ConfigureAwait(false);
        using var limit = new CancellationTokenSource(options.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            return await ExchangeAsync(request, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new FetchResult.Failed(HttpFailure.TimedOut(options.Timeout));
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or InvalidDataException)
        {
            return new FetchResult.Failed(HttpFailure.Explain(failure));
        }
    }

    private async ValueTask<FetchResult> ExchangeAsync(FetchRequest request, CancellationToken cancellation)
    {
        using var message = Message(request);
        using var response = await http.SendAsync(message, cancellation).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.NotModified)
        {
            return new FetchResult.Unchanged();
        }

        if (response.Headers.Location is { } location && (int)response.StatusCode is 301 or 302 or 303 or 307 or 308)
        {
            return Target(request.Address, location);
        }

        if (!response.IsSuccessStatusCode)
        {
            var status = (int)response.StatusCode;
            return new FetchResult.Failed(HttpFailure.Status(status), status, HttpFailure.RetryAfter(response.Headers.RetryAfter, clock));
        }

        var body = await BoundedBody.ReadAsync(response.Content, request.MaximumBytes, cancellation).ConfigureAwait(false);
        return body is null
            ? new FetchResult.Failed(string.Create(CultureInfo.InvariantCulture, $"It is larger than {request.MaximumBytes / 1000} kB."))
            : new FetchResult.Document(
                request.Address,
                body,
                response.Headers.ETag?.ToString(),
                response.Content.Headers.LastModified?.ToString("R", CultureInfo.InvariantCulture));
    }

    private HttpRequestMessage Message(FetchRequest request)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, request.Address);
        message.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        message.Headers.TryAddWithoutValidation("Accept", request.Accept);
        if (request.EntityTag is { } tag)
        {
            message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (request.LastModified is { } time)
        {
            message.Headers.TryAddWithoutValidation("If-Modified-Since", time);
        }

        return message;
    }

    private static FetchResult Target(Uri from, Uri location) =>
        Uri.TryCreate(from, location, out var to) && to.OriginalString.Length <= MostAddressLength
            ? new FetchResult.Moved(to)
            : new FetchResult.Failed("It was redirected to what is no address.");
}
