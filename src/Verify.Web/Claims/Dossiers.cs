using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Stance;
using Verify.Reports;
using Verify.Reports.Html;
using Verify.Web.Hosting;

namespace Verify.Web.Claims;

/// <summary>Gathers what the page of a claim shows.</summary>
public sealed class Dossiers(IClaims claims, IArticles articles, RevisionTexts texts)
{
    /// <summary>Null for an unknown claim, or one that nobody had submitted at that time.</summary>
    public async ValueTask<Dossier?> OpenAsync(ClaimId id, DateTimeOffset? asOf, CancellationToken cancellation)
    {
        if (await claims.FindAsync(id, asOf, cancellation).ConfigureAwait(false) is not { Claim: { } claim } state)
        {
            return null;
        }

        var log = await claims.ReadHistoryAsync(id, cancellation).ConfigureAwait(false);
        HistoryEntry[] history = [.. log.Select(HistoryEntry.Of).Reverse()];
        return state.Assessment is { } assessment
            ? await WeighedAsync(state, asOf, claim, assessment, history, cancellation).ConfigureAwait(false)
            : new Dossier(state, asOf, null, [], null, null, history, null);
    }

    private async ValueTask<Dossier> WeighedAsync(
        ClaimState state,
        DateTimeOffset? asOf,
        Claim claim,
        ClaimAssessment assessment,
        HistoryEntry[] history,
        CancellationToken cancellation)
    {
        var evidence = assessment.Parts.SelectMany(part => part.Evidence).ToArray();
        var states = await ReadArticlesAsync(evidence.Select(item => item.Article), cancellation).ConfigureAwait(false);
        var known = states.ToDictionary(item => item.Key, item => ReportedArticle.Of(item.Value.Latest));
        var quoted = await ReadTextsAsync(evidence, cancellation).ConfigureAwait(false);
        var report = new ClaimReport(claim, assessment, known, state.EvidenceReviews);
        var names = evidence.DistinctBy(item => item.Outlet).ToDictionary(item => item.Outlet, report.OutletOf, StringComparer.Ordinal);
        var parts = assessment.Parts.OrderByDescending(part => part == assessment.Weakest)
            .Select(part => WeighedPart.Of(part, Show, NameOf))
            .ToArray();
        return new Dossier(
            state,
            asOf,
            StatusWords.Quotable(claim, assessment, NameOf),
            parts,
            assessment.Evidence.Count == 0 ? null : ClaimFigures.StanceMatrix(report),
            ClaimFigures.Timeline(report),
            history,
            report);

        string NameOf(string outlet) => names.GetValueOrDefault(outlet, outlet);

        Testimony Show(Evidence item)
        {
            var review = state.EvidenceReviews.FirstOrDefault(review => review.IsOn(item));
            return new(
                item,
                report.OutletOf(item),
                known.GetValueOrDefault(item.Article),
                QuoteContext.Of(quoted.GetValueOrDefault((item.Article, item.Revision)), item.Span, item.Quote),
                Ending.Of(item, states.GetValueOrDefault(item.Article)),
                review,
                review?.IsStale(assessment) == true);
        }
    }

    private async ValueTask<IReadOnlyDictionary<ArticleId, ArticleState>> ReadArticlesAsync(
        IEnumerable<ArticleId> ids, CancellationToken cancellation)
    {
        var found = await Task.WhenAll(ids.Distinct().Select(id => articles.FindAsync(id, cancellation).AsTask())).ConfigureAwait(false);
        return found.OfType<ArticleState>().ToDictionary(state => state.Id);
    }

    /// <summary>The texts that sentences for and against stand in; others are quoted without their context.</summary>
    private async ValueTask<IReadOnlyDictionary<(ArticleId Article, int Revision), string>> ReadTextsAsync(
        IEnumerable<Evidence> evidence, CancellationToken cancellation)
    {
        var wanted = evidence.Where(item => item.Stance != StanceKind.Mentions).Select(item => (item.Article, item.Revision)).Distinct();
        var found = await Task.WhenAll(wanted.Select(async revision =>
            (revision, await texts.ReadAsync(revision.Article, revision.Revision, cancellation).ConfigureAwait(false)))).ConfigureAwait(false);
        return found.Where(item => item.Item2 is not null).ToDictionary(item => item.revision, item => item.Item2!.Text);
    }
}
