using Verify.Application.Articles;
using Verify.Core.Articles;
using Verify.Core.Quantities;
using Verify.Core.Text;
using Verify.Web.Hosting;

namespace Verify.Web.Articles;

/// <summary>Gathers what the page of an article shows.</summary>
public sealed class ArticleFiles(IArticles articles, RevisionTexts texts, CopyFinder copies)
{
    /// <summary>Null for an unknown article or revision.</summary>
    /// <param name="revision">Null for the latest.</param>
    /// <param name="from">The revision to compare with; null to compare with none.</param>
    public async ValueTask<ArticleFile?> OpenAsync(ArticleId id, int? revision, int? from, CancellationToken cancellation)
    {
        if (await articles.FindAsync(id, cancellation).ConfigureAwait(false) is not { } state
            || state.Revisions.FirstOrDefault(item => item.Number == (revision ?? state.Latest.Number)) is not { } shown
            || await texts.ReadAsync(id, shown.Number, cancellation).ConfigureAwait(false) is not { } text)
        {
            return null;
        }

        var passages = await articles.ReadPassagesAsync(id, shown.Number, cancellation).ConfigureAwait(false);
        var quantities = passages.SelectMany(Quantities).ToArray();
        var copied = await copies.FindAsync(passages, CopySearch.Quick, cancellation).ConfigureAwait(false);
        var earlier = from is { } number && number != shown.Number
            ? await texts.ReadAsync(id, number, cancellation).ConfigureAwait(false)
            : null;
        return new ArticleFile(
            state,
            shown,
            earlier?.Revision,
            MarkedText.Cut(text.Text, passages, quantities.ToLookup(item => item.Passage, item => item.Quantity.Span), copied.Origins),
            earlier is null ? null : Compare(earlier, text),
            quantities,
            copied);
    }

    /// <summary>Titles are laid over each other only where they differ: most texts open with theirs.</summary>
    private static IReadOnlyList<DiffRun> Compare(ArticleText earlier, ArticleText later) => earlier.Title == later.Title
        ? WordDiff.Compare(earlier.Text, later.Text)
        : WordDiff.Compare($"{earlier.Title}\n\n{earlier.Text}", $"{later.Title}\n\n{later.Text}");

    private static IEnumerable<StatedQuantity> Quantities(Passage passage) =>
        QuantityReader.Read(passage.Text, Tokenizer.Tokenize(passage.Text))
            .Select(quantity => new StatedQuantity(passage.Index, quantity.Span.Of(passage.Text), quantity));
}
