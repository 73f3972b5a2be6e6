using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Consistency;
using Verify.Core.Syndication;
using Verify.Core.Text;

namespace Verify.Application.Articles;

/// <summary>Finds the articles that reprint an article, or that it reprints.</summary>
/// <remarks>Searches by its longest passages, then compares text by the rules by which sources are counted.</remarks>
public sealed class CopyFinder(IEvidenceIndex index, IArticles articles)
{
    /// <summary>How many of the article's passages are searched for; a reprint that shares none of the longest is not found.</summary>
    private const int Probes = 8;

    private const int FoundPerProbe = 32;

    private const int FewestTokens = 8;

    /// <returns>In order of publication; empty for an unknown article.</returns>
    public async ValueTask<IReadOnlyList<ArticleCopy>> FindAsync(ArticleId id, CancellationToken cancellation)
    {
        if (await articles.FindAsync(id, cancellation).ConfigureAwait(false) is not { } article)
        {
            return [];
        }

        var passages = await articles.ReadPassagesAsync(id, article.Latest.Number, cancellation).ConfigureAwait(false);
        var probes = passages.Select(passage => (Passage: passage, Analysis: SentenceAnalyser.Analyse(passage.Text, passage.At)))
            .Where(probe => probe.Analysis.Tokens.Count >= FewestTokens)
            .OrderByDescending(probe => probe.Analysis.Tokens.Count).ThenBy(probe => probe.Passage.Index)
            .Take(Probes)
            .ToArray();
        var (own, found) = await SearchAsync(id, probes, cancellation).ConfigureAwait(false);
        var copies = new List<ArticleCopy>();
        foreach (var group in found.Values.GroupBy(candidate => candidate.Article))
        {
            var merges = OriginFinder.Find([.. own, .. group]).SelectMany(origin => origin.Merges)
                .Where(merge => merge.First.Article != merge.Second.Article)
                .ToArray();
            if (merges.Length > 0 && await articles.FindAsync(group.Key, cancellation).ConfigureAwait(false) is { } other)
            {
                copies.Add(await CompareAsync(article, passages, other, merges, cancellation).ConfigureAwait(false));
            }
        }

        return [.. copies.OrderBy(copy => copy.Other.Latest.PublishedAt).ThenBy(copy => copy.Other.Id.Value, StringComparer.Ordinal)];
    }

    private async ValueTask<(List<OriginPassage> Own, Dictionary<PassageKey, OriginPassage> Found)> SearchAsync(
        ArticleId id, (Passage Passage, SentenceAnalysis Analysis)[] probes, CancellationToken cancellation)
    {
        var own = new List<OriginPassage>();
        var found = new Dictionary<PassageKey, OriginPassage>();
        foreach (var (passage, analysis) in probes)
        {
            var query = new EvidenceQuery(SearchTerms.Of(analysis, []), FoundPerProbe, PassagesPerArticle: 2, EvidenceQuery.NearlyTheSame);
            var candidates = await index.FindPassagesAsync(query, cancellation).ConfigureAwait(false);
            if (candidates.Articles.TryGetValue(id, out var facts))
            {
                own.Add(Origin(passage, analysis, facts));
            }

            foreach (var candidate in candidates.Passages.Select(candidate => candidate.Passage).Where(other => other.Article != id))
            {
                found.TryAdd(
                    new PassageKey(candidate.Article, candidate.Revision, candidate.Index),
                    Origin(candidate, SentenceAnalyser.Analyse(candidate.Text, candidate.At), candidates.Articles[candidate.Article]));
            }
        }

        return (own, found);
    }

    private async ValueTask<ArticleCopy> CompareAsync(
        ArticleState article,
        IReadOnlyList<Passage> passages,
        ArticleState other,
        IReadOnlyList<OriginMerge> merges,
        CancellationToken cancellation)
    {
        var theirs = await articles.ReadPassagesAsync(other.Id, other.Latest.Number, cancellation).ConfigureAwait(false);
        return new ArticleCopy(
            other,
            other.Latest.PublishedAt < article.Latest.PublishedAt,
            merges,
            Except(passages, theirs),
            Except(theirs, passages));
    }

    private static string[] Except(IReadOnlyList<Passage> these, IReadOnlyList<Passage> those) =>
        [.. these.Select(passage => passage.Text).Except(those.Select(passage => passage.Text), StringComparer.OrdinalIgnoreCase)];

    private static OriginPassage Origin(Passage passage, SentenceAnalysis analysis, ArticleFacts facts) => new(
        new PassageKey(passage.Article, passage.Revision, passage.Index),
        facts.Outlet,
        passage.At,
        analysis,
        [.. facts.Agencies.Union(passage.Agencies, StringComparer.OrdinalIgnoreCase)],
        facts.Body);
}
