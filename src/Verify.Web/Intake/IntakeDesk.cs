using System.Globalization;
using Verify.Application.Articles;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Ingest;

namespace Verify.Web.Intake;

/// <summary>Takes in what is handed to the desk: a pasted article or uploaded files.</summary>
public sealed class IntakeDesk(IArticles articles)
{
    private const int MostNameLength = 200;

    /// <summary>Takes in a pasted article: the plain text of one, or a whole page, feed or JSON document that says the rest itself.</summary>
    public async ValueTask<IReadOnlyList<IntakeResult>> PasteAsync(PastedArticle pasted, string actor, CancellationToken cancellation)
    {
        if (pasted.Outlet.Trim().Length == 0)
        {
            return await AcceptAsync(ReadDocument(pasted), actor, cancellation).ConfigureAwait(false);
        }

        var time = DateTimeOffset.TryParse(
            pasted.Published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var published)
            ? published
            : default;
        var draft = new ArticleDraft(
            null,
            Given(pasted.Url),
            pasted.Outlet.Trim().ToLowerInvariant(),
            Given(pasted.OutletName),
            pasted.Title.Trim(),
            null,
            time,
            null,
            ArticleKind.Article,
            pasted.Text.ReplaceLineEndings("\n"),
            [],
            []);
        return await AcceptAsync([new ReadResult.Read(draft, "pasted", null, [])], actor, cancellation).ConfigureAwait(false);
    }

    /// <summary>Takes in the articles of one file.</summary>
    /// <param name="name">The file's name: only its extension is used, to tell the format.</param>
    public ValueTask<IReadOnlyList<IntakeResult>> UploadAsync(
        ReadOnlyMemory<byte> content, string name, string actor, CancellationToken cancellation) =>
        AcceptAsync(ArticleReader.Read(content.Span, PlainName(name)), actor, cancellation);

    private static IReadOnlyList<ReadResult> ReadDocument(PastedArticle pasted) =>
        ArticleReader.Read(System.Text.Encoding.UTF8.GetBytes(pasted.Text), "pasted", address: Given(pasted.Url));

    /// <summary>A name without folders and control characters, for messages.</summary>
    private static string PlainName(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = new string([.. last.Where(letter => !char.IsControl(letter))]);
        return plain.Length <= MostNameLength ? plain : plain[^MostNameLength..];
    }

    private async ValueTask<IReadOnlyList<IntakeResult>> AcceptAsync(
        IReadOnlyList<ReadResult> found, string actor, CancellationToken cancellation)
    {
        var results = found.OfType<ReadResult.Unreadable>().Select(NotRead).ToList();
        var read = found.OfType<ReadResult.Read>().ToArray();
        var at = 0;
        var drafts = read.Select(item => item.Draft).ToAsyncEnumerable();
        await foreach (var outcome in articles.AcceptAllAsync(drafts, actor, cancellation).ConfigureAwait(false))
        {
            var item = read[at++];
            results.Add(Result(item, outcome));
            if (outcome is Outcome<ArticleState>.Accepted accepted && item.RetractionNote is { } note)
            {
                await articles.HandleAsync(new ArticleCommand.Retract(accepted.Value.Id, note, actor), cancellation).ConfigureAwait(false);
            }
        }

        return results;
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

    private static string? Given(string value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
