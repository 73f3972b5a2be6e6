using Verify.Application.Evidences;
using Verify.Storage.Retrieval;

namespace Verify.Storage.Tests.Retrieval;

public sealed class CandidateScoresTests
{
    private const int Common = ProbePlan.Postings * 3;

    [Fact]
    public void An_article_whose_terms_weigh_too_little_is_not_read()
    {
        var query = Query(("quorvel", 40), ("drambur", 40), ("zibbel", 40), ("warlen", 40));

        Assert.Equal([2], Best(query, (Article: 1, Terms: 1), (Article: 2, Terms: 2)));
    }

    [Fact]
    public void An_article_is_read_that_may_have_more_than_was_looked_up()
    {
        var query = Query(("quorvel", 40), ("drambur", 40), ("zibbel", 40), ("warlen", Common), ("tolmar", Common), ("ombrel", Common), ("festrin", Common));

        Assert.Equal([1, 2], Best(query, (Article: 1, Terms: 1), (Article: 2, Terms: 2)));
    }

    [Fact]
    public void Of_many_articles_the_best_are_read()
    {
        var query = Query(("quorvel", 40), ("drambur", 40));
        var articles = Enumerable.Range(1, CandidateScores.Kept + 1).Select(article => (article, article == 5 ? 1 : 2)).ToArray();

        Assert.Equal(Enumerable.Range(1, CandidateScores.Kept + 1).Where(article => article != 5).Select(article => (long)article), Best(query, articles));
    }

    private static IReadOnlyList<long> Best(WeighedQuery query, params (int Article, int Terms)[] articles)
    {
        using var scores = new CandidateScores(query, ProbePlan.For(query));
        foreach (var (article, terms) in articles)
        {
            foreach (var term in query.Terms.Take(terms))
            {
                scores.Add(article, term.Weight);
            }
        }

        return [.. scores.Best().Select(candidate => candidate.Article).Order()];
    }

    private static WeighedQuery Query(params (string Stem, int Frequency)[] terms) =>
        WeighedQuery.Of(new SearchTerms([], [.. terms.Select(term => term.Stem)]), new FixedStatistics(100_000, terms));
}
