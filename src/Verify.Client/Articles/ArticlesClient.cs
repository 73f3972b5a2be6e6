using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Verify.Client.Json;
using Verify.Client.Transport;

namespace Verify.Client.Articles;

/// <summary>Articles.</summary>
public sealed class ArticlesClient
{
    private readonly Sender sender;

    internal ArticlesClient(Sender sender) => this.sender = sender;

    /// <summary>Takes in an article: a new one, a new revision, or nothing where the text is known.</summary>
    public Task<ArticleReceipt> AddAsync(ArticleSubmission article, CancellationToken cancellation = default) =>
        sender.PostAsync("v1/articles", article, VerifyJson.Default.ArticleSubmission, VerifyJson.Default.ArticleReceipt, cancellation);

    /// <summary>Takes in a document as it is.</summary>
    /// <param name="mediaType">text/html, text/plain, application/json or application/ninjs+json.</param>
    public Task<ArticleReceipt> AddAsync(ReadOnlyMemory<byte> document, string mediaType, CancellationToken cancellation = default) =>
        sender.SendAsync(HttpMethod.Post, "v1/articles", () => Content(document, mediaType), VerifyJson.Default.ArticleReceipt, cancellation);

    /// <summary>Takes in a new text of an article.</summary>
    public Task<ArticleReceipt> ReviseAsync(string id, ArticleSubmission article, CancellationToken cancellation = default) =>
        sender.SendAsync(
            HttpMethod.Put,
            Path(id),
            () => JsonContent.Create(article, VerifyJson.Default.ArticleSubmission),
            VerifyJson.Default.ArticleReceipt,
            cancellation);

    /// <summary>Takes in many articles in constant memory; one result each, in order, once all are sent.</summary>
    /// <remarks>It is not tried again by itself. Sending the same articles once more is safe.</remarks>
    public async IAsyncEnumerable<BulkResult> AddAsync(
        IAsyncEnumerable<ArticleSubmission> articles, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var request = Bulk(articles);
        using var answer = await sender.SendOnceAsync(request, cancellation).ConfigureAwait(false);
        await foreach (var result in ReadAsync(answer, cancellation).ConfigureAwait(false))
        {
            yield return result;
        }
    }

    /// <summary>Takes in some articles, kept in memory to be sent again where the server is busy; one result each, in order.</summary>
    public async Task<IReadOnlyList<BulkResult>> AddAsync(IReadOnlyList<ArticleSubmission> articles, CancellationToken cancellation = default)
    {
        using var answer = await sender.SendAsync(() => Bulk(articles.ToAsyncEnumerable()), cancellation).ConfigureAwait(false);
        return await ReadAsync(answer, cancellation).ToListAsync(cancellation).ConfigureAwait(false);
    }

    /// <param name="revision">Null for the text that stands.</param>
    public Task<ArticleView?> FindAsync(string id, int? revision = null, CancellationToken cancellation = default) =>
        sender.FindAsync(Query.Add(Path(id), "revision", revision), VerifyJson.Default.ArticleView, cancellation);

    /// <summary>Latest publication first; further pages are asked for as they are needed.</summary>
    /// <param name="text">Words to find in the title.</param>
    public IAsyncEnumerable<ArticleListItem> ListAsync(
        string? outlet = null, string? text = null, DateTimeOffset? since = null, CancellationToken cancellation = default) =>
        sender.PagesAsync(
            Query.Add(Query.Add(Query.Add("v1/articles?limit=200", "outlet", outlet), "q", text), "since", since),
            VerifyJson.Default.PageArticleListItem,
            cancellation);

    public Task<IReadOnlyList<PassageView>?> FindPassagesAsync(string id, int? revision = null, CancellationToken cancellation = default) =>
        sender.FindAsync(Query.Add($"{Path(id)}/passages", "revision", revision), VerifyJson.Default.IReadOnlyListPassageView, cancellation);

    /// <summary>Who reprinted whom.</summary>
    public Task<IReadOnlyList<CopyView>?> FindCopiesAsync(string id, CancellationToken cancellation = default) =>
        sender.FindAsync($"{Path(id)}/copies", VerifyJson.Default.IReadOnlyListCopyView, cancellation);

    public Task<ArticleReceipt> CorrectAsync(string id, CorrectionSubmission correction, CancellationToken cancellation = default) =>
        sender.PostAsync(
            $"{Path(id)}/corrections", correction, VerifyJson.Default.CorrectionSubmission, VerifyJson.Default.ArticleReceipt, cancellation);

    public Task<ArticleReceipt> RetractAsync(string id, string note, CancellationToken cancellation = default) =>
        sender.PostAsync(
            $"{Path(id)}/retraction",
            new RetractionSubmission(note),
            VerifyJson.Default.RetractionSubmission,
            VerifyJson.Default.ArticleReceipt,
            cancellation);

    private static HttpRequestMessage Bulk(IAsyncEnumerable<ArticleSubmission> articles) => new(HttpMethod.Post, "v1/articles/bulk")
    {
        Content = new NdJsonContent<ArticleSubmission>(articles, VerifyJson.Default.ArticleSubmission),
    };

    private static async IAsyncEnumerable<BulkResult> ReadAsync(HttpResponseMessage answer, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Sender.ThrowIfRefusedAsync(answer, cancellation).ConfigureAwait(false);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false));
        while (await reader.ReadLineAsync(cancellation).ConfigureAwait(false) is { } line)
        {
            yield return JsonSerializer.Deserialize(line, VerifyJson.Default.BulkResult) ?? throw new JsonException("The server answered null.");
        }
    }

    private static ReadOnlyMemoryContent Content(ReadOnlyMemory<byte> document, string mediaType)
    {
        var content = new ReadOnlyMemoryContent(document);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return content;
    }

    private static string Path(string id) => $"v1/articles/{Query.Segment(id)}";
}
