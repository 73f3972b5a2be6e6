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
public sealed class Dossiers(IClaims claims, ClaimHistories histories, IArticles articles, RevisionTexts texts)
{
    /// <summary>Null for an unknown claim, or one that nobody had submitted at that time.</summary>
    public async ValueTask<Dossier?> OpenAsync(ClaimId id, DateTimeOffset? asOf, CancellationToken cancellation)
    {
        if (await claims.FindAsync(id, asOf, cancellation).ConfigureAwait(false) is not { Claim: { } claim } state)
        {
            return null;
        }

        var history = await histories.ReadAsync(id, asOf is null ? state.Version : null, cancellation).ConfigureAwait(false);
        return state.Assessment is { } assessment
            ? await WeighedAsync(state, asOf, claim, assessment, history, cancellation).ConfigureAwait(false)
            : new Dossier(state, asOf, null, [], null, null, history, null);
    }

    private async ValueTask<Dossier> WeighedAsync(
        ClaimState state,
        DateTimeOffset? asOf,
        Claim claim,
        ClaimAssessment assessment,
        IReadOnlyList<HistoryEntry> history,
        CancellationToken cancellation)
    {
        var evidence = assessment.Parts.SelectMany(part => part.Evidence).ToArray();
        var states = await ReadArticlesAsync(Shown(evidence), cancellation).ConfigureAwait(false);
        var known = states.ToDictionary(item => item.Key, item => ReportedArticle.Of(item.Value.Latest));
        var quoted = await ReadTextsAsync(evidence, cancellation).ConfigureAwait(false);
        var report = new ClaimReport(claim, assessment, known, state.EvidenceReviews);
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

        string NameOf(string outlet) => report.NamesOf([outlet]);

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

    /// <summary>The claim for an export, with every article of its evidence; null where there is nothing to export.</summary>
    public async ValueTask<ClaimReport?> ReportAsync(ClaimId id, DateTimeOffset? asOf, CancellationToken cancellation)
    {
        if (await claims.FindAsync(id, asOf, cancellation).ConfigureAwait(false) is not { Claim: { } claim, Assessment: { } assessment } state)
        {
            return null;
        }

        var states = await ReadArticlesAsync(assessment.Evidence.Select(item => item.Article), cancellation).ConfigureAwait(false);
        return new ClaimReport(
            claim, assessment, states.ToDictionary(item => item.Key, item => ReportedArticle.Of(item.Value.Latest)), state.EvidenceReviews);
    }

    /// <summary>The articles of what takes a side, and one of every other outlet, which gives its name.</summary>
    private static IEnumerable<ArticleId> Shown(Evidence[] evidence) => evidence.Where(item => item.Stance != StanceKind.Mentions)
        .Concat(evidence.DistinctBy(item => item.Outlet)).Select(item => item.Article);

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
