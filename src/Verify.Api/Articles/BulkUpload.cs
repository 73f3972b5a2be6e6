using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Verify.Api.Problems;
using Verify.Application.Articles;
using Verify.Application.Outcomes;
using Verify.Client.Articles;
using Verify.Client.Json;
using Verify.Client.Problems;
using Verify.Core.Articles;
using Verify.Ingest;

namespace Verify.Api.Articles;

/// <summary>Takes in a stream of articles, one a line, in memory that does not grow with it.</summary>
/// <remarks>
/// The results are kept back, on disk where they are many, until the body is read: most callers send all of a request before
/// they read any of the answer, and an answer that nobody reads would stall both.
/// </remarks>
internal static class BulkUpload
{
    private const int BatchItems = 256;

    /// <summary>In characters of text.</summary>
    private const int BatchLength = 8_000_000;

    public static async Task AcceptAsync(HttpContext http, IArticles articles, CancellationToken cancellation)
    {
        var results = new FileBufferingWriteStream();
        await using (results.ConfigureAwait(false))
        {
            var index = 0;
            await foreach (var batch in BatchAsync(http.Request.Body, cancellation).ConfigureAwait(false))
            {
                foreach (var result in await AcceptAsync(batch, index, Actor.Of(http), articles, cancellation).ConfigureAwait(false))
                {
                    await JsonSerializer.SerializeAsync(results, result, VerifyJson.Default.BulkResult, cancellation).ConfigureAwait(false);
                    await results.WriteAsync("\n"u8.ToArray(), cancellation).ConfigureAwait(false);
                }

                index += batch.Count;
            }

            http.Response.ContentType = MediaTypes.NdJson;
            await results.DrainBufferAsync(http.Response.Body, cancellation).ConfigureAwait(false);
        }
    }

    private static async IAsyncEnumerable<List<ReadResult>> BatchAsync(
        Stream body, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var batch = new List<ReadResult>(BatchItems);
        var length = 0L;
        await foreach (var result in ArticleReader.ReadLinesAsync(body, "the body", cancellation).ConfigureAwait(false))
        {
            batch.Add(result);
            length += result is ReadResult.Read read ? read.Draft.Text.Length : 0;
            if (batch.Count == BatchItems || length >= BatchLength)
            {
                yield return batch;
                batch = new List<ReadResult>(BatchItems);
                length = 0;
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private static async ValueTask<BulkResult[]> AcceptAsync(
        List<ReadResult> batch, int first, string actor, IArticles articles, CancellationToken cancellation)
    {
        var results = new BulkResult[batch.Count];
        var read = batch.Index().Where(item => item.Item is ReadResult.Read).Select(item => (item.Index, Read: (ReadResult.Read)item.Item)).ToArray();
        var place = 0;
        var drafts = read.Select(item => item.Read.Draft).ToAsyncEnumerable();
        await foreach (var outcome in articles.AcceptAllAsync(drafts, actor, cancellation).ConfigureAwait(false))
        {
            var (index, item) = read[place++];
            var final = item.RetractionNote is { } note && outcome is Outcome<ArticleState>.Accepted taken
                ? await articles.HandleAsync(new ArticleCommand.Retract(taken.Value.Id, note, actor), cancellation).ConfigureAwait(false)
                : outcome;
            results[index] = Of(first + index, final, item.Warnings);
        }

        foreach (var (index, item) in batch.Index())
        {
            if (item is ReadResult.Unreadable unreadable)
            {
                results[index] = Refuse(first + index, Refused.Unreadable(unreadable.Problem.ToString(), unreadable.Problem.Field).Problem);
            }
        }

        return results;
    }

    private static BulkResult Of(int index, Outcome<ArticleState> outcome, IReadOnlyList<string> warnings) => outcome switch
    {
        Outcome<ArticleState>.Accepted accepted => new(
            index,
            accepted is { Value.Revisions.Count: 1, Changed: true } ? StatusCodes.Status201Created : StatusCodes.Status200OK,
            ArticleViews.Receipt(accepted, warnings),
            null),
        Outcome<ArticleState>.Refused refused => Refuse(index, ProblemMap.Of(refused.Refusal)),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome}."),
    };

    private static BulkResult Refuse(int index, Problem problem) => new(index, problem.Status, null, problem);
}
