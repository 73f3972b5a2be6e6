using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Consistency;
using Verify.Core.Syndication;
using Verify.Core.Text;
using Verify.Web.Claims;

namespace Verify.Web.Articles;

/// <summary>Finds who else carries an article's sentences.</summary>
/// <remarks>
/// The longest sentences stand for the article, and the longest words for a sentence, since they are seldom common ones: each
/// is searched for, and what is found is grouped by the same rules that count sources. A copy that shares none of these
/// sentences goes unseen.
/// </remarks>
public sealed class ArticleCopies(IEvidenceIndex index)
{
    private const int Probes = 6;

    private const int WordsPerProbe = 6;

    /// <summary>A copy has at least this share of the words' weight: all but one or so.</summary>
    private const double LeastShare = 0.8;

    private const int FoundPerProbe = 12;

    private readonly PassageAnalyses analyses = new();

    public async ValueTask<CopiedPassages> FindAsync(IReadOnlyList<Passage> passages, CancellationToken cancellation)
    {
        var probes = passages.OrderByDescending(passage => passage.Text.Length).Take(Probes).ToArray();
        var answers = await Task.WhenAll(probes.Select(probe => index.FindPassagesAsync(
            new EvidenceQuery(Terms(probe), FoundPerProbe, PassagesPerArticle: 2, LeastShare), cancellation).AsTask())).ConfigureAwait(false);
        var facts = answers.SelectMany(answer => answer.Articles).DistinctBy(pair => pair.Key).ToDictionary();
        if (probes.Length == 0 || !facts.ContainsKey(probes[0].Article))
        {
            return CopiedPassages.None;
        }

        var compared = probes.Concat(answers.SelectMany(answer => answer.Passages).Select(candidate => candidate.Passage))
            .Where(passage => facts.ContainsKey(passage.Article))
            .Select(passage => ToOrigin(passage, facts[passage.Article]));
        var shared = OriginFinder.Find(compared)
            .Where(origin => origin.Passages.Select(key => key.Article).Distinct().Count() > 1
                && origin.Passages.Any(key => key.Article == probes[0].Article))
            .ToArray();
        return new CopiedPassages(Numbers(shared, probes[0]), Copies(shared, facts, probes[0].Article));
    }

    private SearchTerms Terms(Passage probe)
    {
        var all = SearchTerms.Of(analyses.Of(probe), []);
        var longest = all.Names.Union(all.Stems).OrderByDescending(word => word.Length).Take(WordsPerProbe).ToHashSet(StringComparer.Ordinal);
        return new SearchTerms([.. all.Names.Where(longest.Contains)], [.. all.Stems.Where(longest.Contains)]);
    }

    private OriginPassage ToOrigin(Passage passage, ArticleFacts article) => new(
        new PassageKey(passage.Article, passage.Revision, passage.Index),
        article.Outlet,
        passage.At,
        analyses.Of(passage),
        [.. article.Agencies.Union(passage.Agencies, StringComparer.OrdinalIgnoreCase)],
        article.Body);

    private static Dictionary<int, int> Numbers(Origin[] shared, Passage probe)
    {
        var numbers = new Dictionary<int, int>();
        foreach (var (at, origin) in shared.Index())
        {
            foreach (var key in origin.Passages.Where(key => key.Article == probe.Article && key.Revision == probe.Revision))
            {
                numbers[key.Index] = at + 1;
            }
        }

        return numbers;
    }

    private static Copy[] Copies(Origin[] shared, IReadOnlyDictionary<ArticleId, ArticleFacts> facts, ArticleId article)
    {
        var published = facts[article].State.Latest.PublishedAt;
        return
        [
            .. shared.Index()
                .SelectMany(item => item.Item.Passages.Select(key => (key.Article, item.Index, Origin: item.Item)))
                .Where(item => item.Article != article)
                .GroupBy(item => item.Article)
                .Select(group => (facts[group.Key].State.Latest, group))
                .Select(item => new Copy(
                    item.group.Key,
                    item.Latest.Outlet,
                    item.Latest.OutletName,
                    item.Latest.Title,
                    item.Latest.PublishedAt,
                    item.Latest.PublishedAt < published,
                    [.. item.group.Select(part => part.Index + 1).Distinct()],
                    [.. item.group.SelectMany(part => part.Origin.Merges).Where(merge => Joins(merge, item.group.Key)).DistinctBy(merge => merge.Reason).Select(StatusWords.Explain)]))
                .OrderBy(copy => copy.PublishedAt),
        ];
    }

    private static bool Joins(OriginMerge merge, ArticleId article) => merge.First.Article == article || merge.Second.Article == article;
}
