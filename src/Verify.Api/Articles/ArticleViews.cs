using Verify.Application.Articles;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Wire = Verify.Client.Articles;

namespace Verify.Api.Articles;

/// <summary>Articles as the API shows them.</summary>
internal static class ArticleViews
{
    public static Wire.ArticleView Of(ArticleState state, ArticleText text)
    {
        var shown = state.Revisions[text.Revision - 1];
        return new(
            state.Id.Value,
            state.Version,
            shown.Url,
            shown.Outlet,
            shown.OutletName,
            text.Title,
            shown.Byline,
            shown.PublishedAt,
            shown.Language,
            WireNames<ArticleKind, Wire.ArticleKind>.Of(shown.Kind),
            text.Revision,
            text.Text,
            [.. state.Revisions.Select(Of)],
            [.. state.Corrections.Select(Of)],
            state.Retraction is { } retraction ? new(retraction.At, retraction.Note) : null);
    }

    public static Wire.ArticleListItem Item(ArticleSummary summary) => new(
        summary.Id.Value,
        summary.Version,
        summary.Url,
        summary.Outlet,
        summary.OutletName,
        summary.Title,
        summary.PublishedAt,
        summary.Language,
        WireNames<ArticleKind, Wire.ArticleKind>.Of(summary.Kind),
        summary.Revision,
        summary.IsRetracted);

    public static Wire.ArticleReceipt Receipt(Outcome<ArticleState>.Accepted accepted, IReadOnlyList<string> warnings)
    {
        var state = accepted.Value;
        return new(state.Id.Value, state.Version, state.Latest.Number, accepted.Changed, [.. warnings, .. accepted.Warnings]);
    }

    private static Wire.RevisionView Of(Revision revision) => new(
        revision.Number,
        revision.SeenAt,
        revision.Title,
        revision.Byline,
        revision.PublishedAt,
        revision.Language,
        revision.Agencies,
        revision.ContentHash,
        revision.CorrectionNote);

    private static Wire.CorrectionView Of(Correction correction) =>
        new(correction.Revision, correction.At, correction.Note, correction.Passages);
}
