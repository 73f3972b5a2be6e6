using Verify.Application.Evidences;
using Verify.Storage.Retrieval;

namespace Verify.Storage.Tests.Retrieval;

public sealed class ProbePlanTests
{
    private const int Common = ProbePlan.Postings * 3;

    [Fact]
    public void Rare_terms_are_read_whole_and_a_common_one_only_within_the_rarest()
    {
        var probes = Plan(("quorvel", 40), ("drambur", 900), ("zibbel", Common));

        Assert.Equal([40, 900], probes.Where(probe => probe.Within is null).Select(probe => probe.Term.Frequency));
        var conjunction = Assert.Single(probes, probe => probe.Within is not null);
        Assert.Equal((Common, 40), (conjunction.Term.Frequency, conjunction.Within!.Value.Frequency));
    }

    [Fact]
    public void Where_all_terms_are_common_the_latest_of_the_rarest_are_read()
    {
        var probes = Plan(("quorvel", Common + 1), ("drambur", Common));

        Assert.Equal((Common, null), (probes[0].Term.Frequency, probes[0].Within?.Frequency));
        Assert.True(probes[0].Limit < ProbePlan.Postings);
        Assert.Equal(Common, Assert.Single(probes, probe => probe.Within is not null).Within!.Value.Frequency);
    }

    [Fact]
    public void However_many_terms_the_postings_read_whole_stay_within_the_budget()
    {
        var terms = Enumerable.Range(0, 60).Select(i => ($"quorvel{i}", 3_000 + i)).ToArray();

        var read = Plan(terms).Where(probe => probe.Within is null).Sum(probe => probe.Limit);

        Assert.InRange(read, ProbePlan.Postings / 2, ProbePlan.Postings);
    }

    [Fact]
    public void Terms_that_no_article_has_are_not_looked_up() => Assert.Empty(Plan(("quorvel", 0)));

    [Fact]
    public void For_copies_of_a_text_no_more_is_read_than_all_of_them_share()
    {
        (string, int)[] terms = [.. Enumerable.Range(0, 20).Select(i => ($"quorvel{i}", 400 + i))];
        var query = Query(EvidenceQuery.NearlyTheSame, terms);
        var probes = ProbePlan.For(query);
        var unread = query.Terms.Skip(probes.Count).Sum(term => term.Weight);

        Assert.All(probes, probe => Assert.True(probe.IsWhole));
        Assert.InRange(query.Needed - unread, 1e-9, query.Terms[probes.Count - 1].Weight);
    }

    [Fact]
    public void For_copies_of_a_text_of_common_words_little_is_read()
    {
        (string, int)[] terms = [.. Enumerable.Range(0, 20).Select(i => ($"quorvel{i}", 5_000 + i))];

        Assert.InRange(ProbePlan.For(Query(EvidenceQuery.NearlyTheSame, terms)).Sum(probe => probe.Limit), 5_000, ProbePlan.Postings / 2);
    }

    [Fact]
    public void For_copies_in_a_small_store_every_term_is_read() =>
        Assert.Equal(3, ProbePlan.For(Query(EvidenceQuery.NearlyTheSame, ("quorvel", 40), ("drambur", 90), ("zibbel", 200))).Count);

    private static IReadOnlyList<Probe> Plan(params (string Stem, int Frequency)[] terms) =>
        ProbePlan.For(Query(EvidenceQuery.WorthJudging, terms));

    private static WeighedQuery Query(double leastShare, params (string Stem, int Frequency)[] terms)
    {
        var searched = new SearchTerms([], [.. terms.Select(term => term.Stem).Order(StringComparer.Ordinal)]);
        return WeighedQuery.Of(TermSpace.Expand(searched), new FixedStatistics(100_000, terms), leastShare);
    }
}
