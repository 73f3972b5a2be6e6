using System.Globalization;
using System.Text;
using Verify.Application.Articles;
using Verify.Application.Fetching;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Ingest;

namespace Verify.Web.Intake;

/// <summary>Takes in what is handed to the desk: a pasted article, uploaded files or a page of the web.</summary>
/// <param name="documents">Null where the host fetches nothing.</param>
internal sealed class IntakeDesk(IArticles articles, IWebDocuments? documents = null)
{
    private const int MostNameLength = 200;

    public bool CanFetch => documents is not null;

    /// <summary>Takes in the pieces of a run, one after the other, and tells the run what becomes of each article.</summary>
    public async ValueTask TakeInAsync(IntakeRun run, CancellationToken cancellation)
    {
        foreach (var piece in run.Pieces)
        {
            var found = await ReadAsync(piece, cancellation).ConfigureAwait(false);
            run.Expect(found.Count);
            await AcceptAsync(found, run, cancellation).ConfigureAwait(false);
        }
    }

    private async ValueTask<IReadOnlyList<ReadResult>> ReadAsync(IntakePiece piece, CancellationToken cancellation) => piece switch
    {
        IntakePiece.Pasted { Article: { Outlet: "" } pasted } =>
            ArticleReader.Read(Encoding.UTF8.GetBytes(pasted.Text), "pasted", address: Given(pasted.Url)),
        IntakePiece.Pasted pasted => [new ReadResult.Read(Draft(pasted.Article), "pasted", null, [])],
        IntakePiece.File file => ArticleReader.Read(file.Content.Span, PlainName(file.Name)),
        IntakePiece.Address address => await FetchAsync(address.Url, cancellation).ConfigureAwait(false),
        _ => throw new InvalidOperationException($"Unknown piece {piece}."),
    };

    /// <summary>Reads a page as its address names it: an id that it claims for itself could be that of another outlet's article.</summary>
    private async ValueTask<IReadOnlyList<ReadResult>> FetchAsync(string url, CancellationToken cancellation) =>
        documents is null
            ? [Unreadable(url, "This server fetches nothing from the web.")]
            : await documents.FetchAsync(url, cancellation).ConfigureAwait(false) switch
            {
                Outcome<WebDocument>.Accepted { Value: var page } =>
                [
                    .. ArticleReader.Read(page.Content.Span, page.Address.AbsoluteUri, address: page.Address.AbsoluteUri)
                        .Select(result => result is ReadResult.Read read ? read with { Draft = read.Draft with { Id = null } } : result),
                ],
                Outcome<WebDocument>.Refused refused => [Unreadable(url, refused.Refusal.Message)],
                var unknown => throw new InvalidOperationException($"Unknown outcome {unknown}."),
            };

    private static ArticleDraft Draft(PastedArticle pasted)
    {
        var time = DateTimeOffset.TryParse(
            pasted.Published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var published)
            ? published
            : default;
        return new ArticleDraft(
            null,
            Given(pasted.Url),
            pasted.Outlet.ToLowerInvariant(),
            Given(pasted.OutletName),
            pasted.Title.Trim(),
            null,
            time,
            null,
            ArticleKind.Article,
            pasted.Text.ReplaceLineEndings("\n"),
            [],
            []);
    }

    private async ValueTask AcceptAsync(IReadOnlyList<ReadResult> found, IntakeRun run, CancellationToken cancellation)
    {
        foreach (var item in found.OfType<ReadResult.Unreadable>())
        {
            run.Add(NotRead(item));
        }

        var read = found.OfType<ReadResult.Read>().ToArray();
        var at = 0;
        var drafts = read.Select(item => item.Draft).ToAsyncEnumerable();
        await foreach (var outcome in articles.AcceptAllAsync(drafts, run.Actor, cancellation).ConfigureAwait(false))
        {
            var item = read[at++];
            if (outcome is Outcome<ArticleState>.Accepted accepted && item.RetractionNote is { } note)
            {
                await articles.HandleAsync(new ArticleCommand.Retract(accepted.Value.Id, note, run.Actor), cancellation).ConfigureAwait(false);
            }

            run.Add(Result(item, outcome));
        }
    }

    private static IntakeResult NotRead(ReadResult.Unreadable item) => new(
        item.Problem.Place is null ? item.Problem.Source : $"{item.Problem.Source}, {item.Problem.Place}",
        null,
        "",
        "not read",
        [item.Problem.Message]);

    private static IntakeResult Result(ReadResult.Read item, Outcome<ArticleState> outcome) => outcome switch
    {
        Outcome<ArticleState>.Accepted accepted => new IntakeResult(
            item.Source, accepted.Value.Id, item.Draft.Title, Describe(accepted), [.. item.Warnings, .. accepted.Warnings]),
        Outcome<ArticleState>.Refused refused => new IntakeResult(item.Source, null, item.Draft.Title, "refused", [refused.Refusal.Message]),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome}."),
    };

    private static string Describe(Outcome<ArticleState>.Accepted accepted) =>
        !accepted.Changed ? "known already"
        : accepted.Value.Revisions.Count > 1
            ? string.Create(CultureInfo.InvariantCulture, $"new revision {accepted.Value.Latest.Number}")
            : "new article";

    /// <summary>A name without folders and control characters, for messages.</summary>
    private static string PlainName(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = new string([.. last.Where(letter => !char.IsControl(letter))]);
        return plain.Length <= MostNameLength ? plain : plain[^MostNameLength..];
    }

    private static ReadResult.Unreadable Unreadable(string source, string why) => new(new ReadProblem(source, null, why));

    private static string? Given(string value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
