using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Verify.Judges;

/// <summary>
/// A chat client for any server that answers the widely copied <c>POST chat/completions</c> request: local ones (llama.cpp, Ollama, vLLM) and hosted
/// ones. It sends text only and no tools.
/// </summary>
/// <param name="http">Its base address ends in a slash, as in <c>http://127.0.0.1:8080/v1/</c>; the caller disposes of it.</param>
/// <param name="key">Sent as a bearer token where there is one.</param>
public sealed class CompatibleChatClient(HttpClient http, string model, string? key = null) : IChatClient
{
    private const int MostBytes = 1 << 20;

    /// <inheritdoc/>
    /// <exception cref="HttpRequestException">The server refused or could not be reached.</exception>
    /// <exception cref="InvalidOperationException">The server's answer holds no message.</exception>
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "chat/completions") { Content = JsonContent.Create(Body(messages, options)) };
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await response.Content.LoadIntoBufferAsync(MostBytes, cancellationToken).ConfigureAwait(false);
        var text = Text(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, text)) { ModelId = model };
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        foreach (var update in response.ToChatResponseUpdates())
            yield return update;
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private Dictionary<string, object> Body(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        var body = new Dictionary<string, object>
        {
            ["model"] = options?.ModelId ?? model,
            ["messages"] = messages.Select(message => new { role = message.Role.Value, content = message.Text }),
        };
        if (options?.Temperature is { } temperature)
            body["temperature"] = temperature;
        if (options?.ResponseFormat is ChatResponseFormatJson)
            body["response_format"] = new { type = "json_object" };
        return body;
    }

    private static string Text(byte[] answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer);
            return document.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()
                ?? throw new InvalidOperationException("The chat server's message is empty.");
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or IndexOutOfRangeException)
        {
            throw new InvalidOperationException("The chat server's answer holds no message.", malformed);
        }
    }
}
