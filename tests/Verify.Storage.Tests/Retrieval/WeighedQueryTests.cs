using Verify.Application.Evidences;
using Verify.Storage.Retrieval;

namespace Verify.Storage.Tests.Retrieval;

public sealed class WeighedQueryTests
{
    private static readonly FixedStatistics Statistics =
        new(10_000, ("quorvel", 5), ("drambur", 9_000), ("agre", 300), ("refus", 300), ("ceasefir", 300), ("truce", 300));

    [Fact]
    public void A_rare_term_is_worth_more_than_a_common_one()
    {
        var query = Query("drambur", "quorvel");

        Assert.True(Score(query, "quorvel") > Score(query, "drambur"));
    }

    [Fact]
    public void A_passage_that_shares_only_a_common_term_is_not_worth_judging() =>
        Assert.Equal(0, Score(Query("ceasefir", "drambur", "quorvel"), "drambur"));

    [Fact]
    public void A_synonym_counts_for_less_than_the_term_itself_and_for_more_than_nothing()
    {
        var query = Query("truce");

        Assert.InRange(Score(query, "ceasefir"), 0.01, Score(query, "truce") - 0.01);
    }

    [Fact]
    public void An_antonym_is_found_too_for_it_may_refute() => Assert.True(Score(Query("agre"), "refus") > 0);

    [Fact]
    public void Context_helps_a_passage_that_shares_something_and_never_one_that_shares_nothing()
    {
        var query = Query("ceasefir", "quorvel");
        var (own, context) = (Shared(query, "ceasefir"), Shared(query, "quorvel"));

        Assert.True(query.Score(own, context) > query.Score(own, default));
        Assert.Equal(0, query.Score(default, context));
    }

    [Fact]
    public void A_term_that_no_article_has_does_not_make_the_others_fall_short() =>
        Assert.True(Score(Query("ceasefir", "unheard1", "unheard2", "unheard3", "unheard4"), "ceasefir") > 0);

    [Fact]
    public void Of_a_very_long_claim_the_rarest_64_terms_are_weighed()
    {
        var terms = Enumerable.Range(0, 200).Select(i => ($"stem{i:D3}", 1 + i)).ToArray();

        var query = WeighedQuery.Of(new SearchTerms([], [.. terms.Select(term => term.Item1)]), new FixedStatistics(1_000, terms));

        Assert.Equal(Enumerable.Range(1, 64), query.Terms.Select(term => term.Frequency));
    }

    private static WeighedQuery Query(params string[] stems) => WeighedQuery.Of(new SearchTerms([], stems), Statistics);

    private static double Score(WeighedQuery query, string stem) => query.Score(Shared(query, stem), default);

    private static SharedTerms Shared(WeighedQuery query, string stem) => query.Shared([TermHash.Of(stem)]);
}
