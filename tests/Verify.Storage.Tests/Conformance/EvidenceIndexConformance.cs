using Verify.Application.Articles;
using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Syndication;

namespace Verify.Storage.Tests.Conformance;

/// <summary>What every <see cref="IEvidenceIndex"/> does.</summary>
public abstract class EvidenceIndexConformance(ITestStore store) : StoreConformance(store)
{
    [Fact]
    public async Task A_passage_that_shares_names_and_words_comes_before_one_that_shares_less()
    {
        await AppendAsync(
            SampleArticles.New("a1", "Bakers strike in Orvalle.", "Mayor Quint closed the harbour of Veltmar."),
            SampleArticles.New("a2", "Rain fell in Veltmar."),
            SampleArticles.New("a3", "Nothing happened elsewhere."));

        var found = await FindAsync("Quint closed the harbour of Veltmar");

        Assert.Equal("Mayor Quint closed the harbour of Veltmar.", found.Passages[0].Passage.Text);
        Assert.DoesNotContain(found.Passages, candidate => candidate.Passage.Article.Value == "a3");
        Assert.Equal(found.Passages.Select(candidate => candidate.Score).OrderDescending(), found.Passages.Select(candidate => candidate.Score));
    }

    [Fact]
    public async Task A_candidate_carries_its_passage_what_precedes_it_and_the_facts_of_its_article()
    {
        var append = SampleArticles.New("a1", "Zero.", "One.", "Two.", "Three.", "Veltmar closed the harbour.");
        await AppendAsync(append, SampleArticles.Retraction(append));

        var found = await FindAsync("Veltmar closed the harbour");

        var candidate = Assert.Single(found.Passages);
        Assert.Equivalent(append.Revision!.Passages[4].Passage, candidate.Passage, strict: true);
        Assert.Equal(["Three.", "Two.", "One."], candidate.Preceding);
        var facts = Assert.Single(found.Articles).Value;
        Assert.Equal(append.Revision.Signature, facts.Body);
        Assert.Equal(2, facts.State.Version);
        Assert.NotNull(facts.State.Retraction);
    }

    [Fact]
    public async Task Terms_in_the_passages_before_help_a_passage_up()
    {
        await AppendAsync(
            SampleArticles.New("a1", "Veltmar spoke.", "The harbour closed."), SampleArticles.New("a2", "Orvalle spoke.", "The harbour closed."));

        var found = await FindAsync("Veltmar harbour closed");

        Assert.Equal(["a1", "a2"], found.Passages.Where(c => c.Passage.Index == 1).Select(c => c.Passage.Article.Value));
    }

    [Fact]
    public async Task A_sentence_that_a_revision_repeats_is_found_in_the_latest_alone_and_a_dropped_one_still_in_its_own()
    {
        var first = SampleArticles.New("a1", "Veltmar closed the harbour.", "Veltmar blamed the harbour pilots.");
        await AppendAsync(first, SampleArticles.Next(first, "Update", "Veltmar closed the harbour.", "Veltmar thanked the harbour pilots."));

        var found = await FindAsync("Veltmar harbour");

        Assert.Equal(
            [(1, 1), (2, 0), (2, 1)],
            found.Passages.Select(candidate => (candidate.Passage.Revision, candidate.Passage.Index)).Order());
    }

    [Fact]
    public async Task Who_wants_fewer_passages_gets_the_best_of_those_that_another_gets()
    {
        string[] words = ["Veltmar", "closed", "harbour", "pilots", "strike", "Orvalle", "bakers", "rain", "mayor", "bridge"];
        var random = new Random(4);
        await AppendAsync([
            .. Enumerable.Range(0, 200).Select(article => SampleArticles.New(
                $"a{article}", [.. Enumerable.Range(0, 3).Select(_ => string.Join(' ', random.GetItems(words, random.Next(2, 7))) + ".")])),
        ]);
        var terms = SampleText.Terms("Veltmar closed the harbour after a strike of its pilots");

        var all = await Store.Evidence.FindPassagesAsync(new EvidenceQuery(terms, Limit: 1_000), None);
        foreach (var limit in new[] { 1, 7, 40 })
        {
            var found = await Store.Evidence.FindPassagesAsync(new EvidenceQuery(terms, limit), None);
            Assert.Equal(all.Passages.Take(limit).Select(Key), found.Passages.Select(Key));
        }

        static (ArticleId, int, double) Key(EvidenceCandidate candidate) =>
            (candidate.Passage.Article, candidate.Passage.Index, candidate.Score);
    }

    [Fact]
    public async Task One_article_gives_no_more_passages_than_asked_and_all_together_no_more_than_the_limit()
    {
        string[] sentences = [.. Enumerable.Range(0, 20).Select(i => $"Veltmar closed harbour number{i}.")];
        await AppendAsync(SampleArticles.New("a1", sentences), SampleArticles.New("a2", sentences), SampleArticles.New("a3", sentences));
        var terms = SampleText.Terms("Veltmar closed harbour");

        var found = await Store.Evidence.FindPassagesAsync(new EvidenceQuery(terms, Limit: 10, PassagesPerArticle: 4), None);

        Assert.Equal(10, found.Passages.Count);
        Assert.All(found.Passages.CountBy(candidate => candidate.Passage.Article), group => Assert.True(group.Value <= 4));
    }

    [Fact]
    public async Task A_search_for_what_is_nearly_the_same_leaves_out_what_only_bears_on_it()
    {
        await AppendAsync(
            SampleArticles.New("a1", "Veltmar closed the stone harbour."),
            SampleArticles.New("a2", "Veltmar closed a wooden bridge."));
        var terms = SampleText.Terms("Veltmar closed the stone harbour.");

        var bearing = await Store.Evidence.FindPassagesAsync(new EvidenceQuery(terms), None);
        var copies = await Store.Evidence.FindPassagesAsync(new EvidenceQuery(terms, LeastShare: 0.9), None);

        Assert.Equal(2, bearing.Passages.Count);
        Assert.Equal("a1", Assert.Single(copies.Passages).Passage.Article.Value);
    }

    [Fact]
    public async Task Ties_are_broken_by_article_and_passage()
    {
        await AppendAsync(
            SampleArticles.New("b", "Veltmar closed.", "Nothing.", "Veltmar closed."),
            SampleArticles.New("a", "Veltmar closed."));

        var found = await FindAsync("Veltmar closed");

        var places = found.Passages.Select(candidate => (candidate.Passage.Article.Value, candidate.Passage.Index));
        Assert.Equal([("a", 0), ("b", 0), ("b", 2)], places);
    }

    [Fact]
    public async Task Known_passages_are_read_in_the_order_asked_and_unknown_ones_left_out()
    {
        await AppendAsync(SampleArticles.New("a1", "Zero.", "One."), SampleArticles.New("a2", "Two."));

        var read = await Store.Evidence.ReadPassagesAsync(
            [Key("a2", 1, 0), Key("a9", 1, 0), Key("a1", 2, 0), Key("a1", 1, 7), Key("a1", 1, 1)], None);

        Assert.Equal(["Two.", "One."], read.Passages.Select(candidate => candidate.Passage.Text));
        Assert.Equal(["a1", "a2"], read.Articles.Keys.Select(id => id.Value).Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nobody wrote this")]
    public async Task A_query_that_shares_nothing_finds_nothing(string text)
    {
        await AppendAsync(SampleArticles.New("a1", "Veltmar closed the harbour."));

        Assert.Empty((await FindAsync(text)).Passages);
    }

    [Fact]
    public async Task The_claims_that_an_article_may_touch_are_those_whose_search_finds_it()
    {
        string[] texts =
        [
            "Veltmar closed the harbour", "Orvalle elected Quint", "bakers raised prices", "Quint praised the bakers of Orvalle",
            "pilots left the harbour", "nothing is known", "Sabine Orst wrote to Quint about the ferry", "prices of ferry tickets doubled",
        ];
        var articles = Articles();
        await AppendAsync(articles);
        for (var i = 0; i < texts.Length; i++)
        {
            await Store.Claims.AppendAsync(SampleClaims.New($"c{i}", texts[i]), None);
        }

        var touching = 0;
        foreach (var article in articles)
        {
            var touched = (await Store.Evidence.FindClaimsAsync(article.Id, None)).Select(id => id.Value).ToList();
            var finding = new List<string>();
            for (var i = 0; i < texts.Length; i++)
            {
                if ((await FindAsync(texts[i])).Articles.ContainsKey(article.Id))
                {
                    finding.Add($"c{i}");
                }
            }

            Assert.Equal(finding, touched);
            touching += touched.Count;
        }

        Assert.InRange(touching, 8, (articles.Length * texts.Length) - 8);
    }

    [Fact]
    public async Task A_withdrawn_claim_is_not_touched()
    {
        var claim = SampleClaims.New("c1", "Veltmar closed the harbour");
        await AppendAsync(SampleArticles.New("a1", "Veltmar closed the harbour."));
        await Store.Claims.AppendAsync(claim, None);
        Assert.Single(await Store.Evidence.FindClaimsAsync(new ArticleId("a1"), None));

        await Store.Claims.AppendAsync(SampleClaims.Withdrawal(claim), None);

        Assert.Empty(await Store.Evidence.FindClaimsAsync(new ArticleId("a1"), None));
    }

    [Fact]
    public async Task An_append_without_terms_leaves_a_claim_to_be_touched_as_before()
    {
        var claim = SampleClaims.New("c1", "Veltmar closed the harbour");
        await AppendAsync(SampleArticles.New("a1", "Veltmar closed the harbour."));
        await Store.Claims.AppendAsync(claim, None);
        await Store.Claims.AppendAsync(SampleClaims.Withdrawal(claim) with { Terms = null }, None);

        Assert.Single(await Store.Evidence.FindClaimsAsync(new ArticleId("a1"), None));
    }

    [Fact]
    public async Task What_was_found_is_found_alike_after_reopening()
    {
        await AppendAsync(Articles());
        var before = await FindAsync("Quint praised the bakers of Orvalle");

        await ReopenAsync();

        Assert.NotEmpty(before.Passages);
        Assert.Equivalent(before, await FindAsync("Quint praised the bakers of Orvalle"), strict: true);
    }

    private static ArticleAppend[] Articles() =>
    [
        SampleArticles.New("a1", "Veltmar closed the harbour.", "The pilots left.", "Ferry tickets doubled."),
        SampleArticles.New("a2", "Quint won in Orvalle.", "He praised bakers.", "Prices rose."),
        SampleArticles.New("a3", "Sabine wrote to the paper.", "Rain fell."),
        SampleArticles.New("a4", "Sabine Orst met Quint.", "The ferry was late.", "Bakers raised prices of bread."),
    ];

    private static PassageKey Key(string article, int revision, int passage) => new(new ArticleId(article), revision, passage);

    private ValueTask<EvidenceCandidates> FindAsync(string text) =>
        Store.Evidence.FindPassagesAsync(new EvidenceQuery(SampleText.Terms(text)), None);

    private async Task AppendAsync(params ArticleAppend[] appends)
    {
        foreach (var append in appends)
        {
            await Store.Articles.AppendAsync([append], None);
        }
    }
}
