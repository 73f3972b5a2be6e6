using Verify.Application.Evidences;
using Verify.Application.Outlets;
using Verify.Core.Articles;
using Verify.Core.Consistency;
using Verify.Core.Syndication;
using Verify.Core.Text;

namespace Verify.Application.Articles;

/// <summary>Finds the articles that reprint an article, or that it reprints.</summary>
/// <remarks>
/// Searches by its longest passages, side by side as an index may do all its work before it returns, then groups what is found
/// by the rules by which sources are counted.
/// </remarks>
public sealed class CopyFinder(IEvidenceIndex index, IOutletStore outlets)
{
    private const int FewestTokens = 8;

    /// <param name="passages">Of one revision of one article.</param>
    public async ValueTask<ArticleCopies> FindAsync(IReadOnlyList<Passage> passages, CopySearch search, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(search);
        var analyses = new Dictionary<string, SentenceAnalysis>(StringComparer.Ordinal);
        var probes = Longest(passages, search.Passages);
        if (probes.Length == 0)
        {
            return ArticleCopies.None;
        }

        var id = probes[0].Article;
        var queries = probes.Select(probe => Query(Analyse(probe), search.CopiesOfEach)).ToArray();
        var answers = await Task.WhenAll(
            queries.Select(query => Task.Run(() => index.FindPassagesAsync(query, cancellation).AsTask(), cancellation))
                .Prepend(index.ReadPassagesAsync([probes[0].Key], cancellation).AsTask())).ConfigureAwait(false);
        var agencies = await outlets.ReadWireAgenciesAsync(cancellation).ConfigureAwait(false);
        var facts = answers.SelectMany(answer => answer.Articles)
            .DistinctBy(article => article.Key)
            .ToDictionary(article => article.Key, article => article.Value with { Agency = agencies.GetValueOrDefault(article.Value.Outlet) });
        if (!facts.ContainsKey(id))
        {
            return ArticleCopies.None;
        }

        var own = probes.Select(Origin).ToArray();
        var others = answers.SelectMany(answer => answer.Passages)
            .Select(candidate => candidate.Passage)
            .Where(passage => passage.Article != id)
            .DistinctBy(passage => passage.Key)
            .Select(Origin)
            .ToArray();
        return Group(facts, own, others);

        // Copies are compared by their words alone, so that one analysis serves all who print the same.
        SentenceAnalysis Analyse(Passage passage)
        {
            if (!analyses.TryGetValue(passage.Text, out var analysis))
            {
                analysis = SentenceAnalyser.Analyse(passage.Text, passage.At);
                analyses.Add(passage.Text, analysis);
            }

            return analysis;
        }

        OriginPassage Origin(Passage passage) => new(
            passage.Key,
            facts[passage.Article].Outlet,
            passage.At,
            Analyse(passage),
            [.. facts[passage.Article].Agencies.Union(passage.Agencies, StringComparer.OrdinalIgnoreCase)],
            facts[passage.Article].Body);
    }

    private static Passage[] Longest(IReadOnlyList<Passage> passages, int count) =>
    [
        .. passages.Select(passage => (Passage: passage, Length: Tokenizer.Tokenize(passage.Text).Count))
            .Where(probe => probe.Length >= FewestTokens)
            .OrderByDescending(probe => probe.Length).ThenBy(probe => probe.Passage.Index)
            .Take(count)
            .Select(probe => probe.Passage),
    ];

    private static EvidenceQuery Query(SentenceAnalysis probe, int most) =>
        new(SearchTerms.Of(probe, []), most, PassagesPerArticle: 2, EvidenceQuery.NearlyTheSame);

    private static ArticleCopies Group(
        Dictionary<ArticleId, ArticleFacts> facts, OriginPassage[] own, OriginPassage[] others)
    {
        var article = facts[own[0].Article].State;
        var shared = OriginFinder.Find(own.Concat(others))
            .Where(origin => origin.Passages.Any(IsOwn) && !origin.Passages.All(IsOwn))
            .ToArray();
        var numbers = shared.Index()
            .SelectMany(origin => origin.Item.Passages.Where(IsOwn).Select(key => (key.Index, Number: origin.Index + 1)))
            .ToDictionary();
        var direct = CopiedPassages.Between(own, others)
            .ToLookup(merge => IsOwn(merge.First) ? merge.Second.Article : merge.First.Article);
        var copies = shared.Index()
            .SelectMany(origin => origin.Item.Passages.Where(key => !IsOwn(key)).Select(key => (key.Article, Number: origin.Index + 1)))
            .GroupBy(carried => carried.Article, carried => carried.Number)
            .Select(carrier => new ArticleCopy(
                facts[carrier.Key].State,
                facts[carrier.Key].State.Latest.PublishedAt < article.Latest.PublishedAt,
                [.. carrier.Distinct()],
                Reasons(carrier.Key)))
            .OrderBy(copy => copy.Other.Latest.PublishedAt)
            .ThenBy(copy => copy.Other.Id.Value, StringComparer.Ordinal);
        return new ArticleCopies(numbers, [.. copies]);

        bool IsOwn(PassageKey key) => key.Article == article.Id;

        // Where the two do not agree themselves, each agrees with what a third article prints.
        OriginMerge[] Reasons(ArticleId other) => direct.Contains(other)
            ? [.. direct[other].OrderBy(merge => merge.First)]
            : [.. shared.SelectMany(origin => origin.Merges).Where(merge => merge.First.Article == other || merge.Second.Article == other)];
    }
}
