using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Verify.Client.Json;
using Verify.Client.Paging;
using Verify.Client.Problems;

namespace Verify.Client.Transport;

/// <summary>Sends requests, tries again where that helps, and reads answers.</summary>
internal sealed class Sender(HttpClient http, VerifyClientOptions options, TimeProvider clock)
{
    public TimeProvider Clock => clock;

    public VerifyClientOptions Options => options;

    /// <returns>Null where there is no such thing.</returns>
    public async Task<T?> FindAsync<T>(string path, JsonTypeInfo<T> shape, CancellationToken cancellation)
        where T : class
    {
        using var answer = await SendAsync(() => new HttpRequestMessage(HttpMethod.Get, path), cancellation).ConfigureAwait(false);
        return answer.StatusCode == HttpStatusCode.NotFound ? null : await ReadAsync(answer, shape, cancellation).ConfigureAwait(false);
    }

    public async Task<T> SendAsync<T>(
        HttpMethod method, string path, Func<HttpContent>? content, JsonTypeInfo<T> shape, CancellationToken cancellation)
    {
        var operation = Guid.CreateVersion7().ToString("N");
        using var answer = await SendAsync(
            () =>
            {
                var request = new HttpRequestMessage(method, path) { Content = content?.Invoke() };
                if (method == HttpMethod.Post)
                {
                    request.Headers.Add("Idempotency-Key", operation);
                }

                return request;
            },
            cancellation).ConfigureAwait(false);
        return await ReadAsync(answer, shape, cancellation).ConfigureAwait(false);
    }

    public Task<TAnswer> PostAsync<TBody, TAnswer>(
        string path, TBody body, JsonTypeInfo<TBody> bodyShape, JsonTypeInfo<TAnswer> shape, CancellationToken cancellation) =>
        SendAsync(HttpMethod.Post, path, () => JsonContent.Create(body, bodyShape), shape, cancellation);

    /// <returns>False where there is no such thing.</returns>
    public async Task<bool> DeleteAsync(string path, CancellationToken cancellation)
    {
        using var answer = await SendAsync(() => new HttpRequestMessage(HttpMethod.Delete, path), cancellation).ConfigureAwait(false);
        if (answer.StatusCode == HttpStatusCode.NotFound)
        {
            return false;
        }

        await ThrowIfRefusedAsync(answer, cancellation).ConfigureAwait(false);
        return true;
    }

    /// <summary>The items of all pages, each page asked for when the one before is used up.</summary>
    public async IAsyncEnumerable<T> PagesAsync<T>(
        string path, JsonTypeInfo<Page<T>> shape, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        for (string? cursor = null; ;)
        {
            var asked = cursor is null ? path : Query.Add(path, "cursor", cursor);
            using var answer = await SendAsync(() => new HttpRequestMessage(HttpMethod.Get, asked), cancellation).ConfigureAwait(false);
            var page = await ReadAsync(answer, shape, cancellation).ConfigureAwait(false);
            foreach (var item in page.Items)
            {
                yield return item;
            }

            if (page.Next is null)
            {
                yield break;
            }

            cursor = page.Next;
        }
    }

    /// <summary>Sends until the answer is not one to wait after, or the attempts are used up.</summary>
    public async Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> make, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            HttpResponseMessage? answer = null;
            try
            {
                using var request = make();
                answer = await SendOnceAsync(request, cancellation).ConfigureAwait(false);
            }
            catch (HttpRequestException) when (attempt < options.Attempts)
            {
            }

            var wait = Wait(answer, attempt);
            if (answer is not null && (!IsWorthWaiting(answer) || attempt >= options.Attempts || wait > options.LongestWait))
            {
                return answer;
            }

            answer?.Dispose();
            await Task.Delay(wait, clock, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Sends once and returns as soon as the answer's header is there.</summary>
    public Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        if (options.Token is { } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
    }

    /// <exception cref="VerifyProblemException">The answer is a refusal.</exception>
    public static async Task ThrowIfRefusedAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (answer.IsSuccessStatusCode)
        {
            return;
        }

        Problem? problem = null;
        if (answer.Content.Headers.ContentType?.MediaType == "application/problem+json")
        {
            problem = await answer.Content.ReadFromJsonAsync(VerifyJson.Default.Problem, cancellation).ConfigureAwait(false);
        }

        var status = (int)answer.StatusCode;
        throw new VerifyProblemException(problem ?? new Problem(
            "about:blank", string.Create(CultureInfo.InvariantCulture, $"HTTP {status}"), status, answer.ReasonPhrase ?? "", []));
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage answer, JsonTypeInfo<T> shape, CancellationToken cancellation)
    {
        await ThrowIfRefusedAsync(answer, cancellation).ConfigureAwait(false);
        return await answer.Content.ReadFromJsonAsync(shape, cancellation).ConfigureAwait(false)
            ?? throw new JsonException("The server answered null.");
    }

    private static bool IsWorthWaiting(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable
        || (answer.StatusCode == HttpStatusCode.Conflict && answer.Headers.RetryAfter is not null);

    private TimeSpan Wait(HttpResponseMessage? answer, int attempt) =>
        answer?.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - clock.GetUtcNow() is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero,
            _ => TimeSpan.FromTicks(Math.Min(options.FirstWait.Ticks << (attempt - 1), options.LongestWait.Ticks)),
        };
}
