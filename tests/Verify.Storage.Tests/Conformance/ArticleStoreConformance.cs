using Verify.Application.Articles;
using Verify.Application.Events;
using Verify.Core.Articles;

namespace Verify.Storage.Tests.Conformance;

/// <summary>What every <see cref="IArticleStore"/> does.</summary>
public abstract class ArticleStoreConformance(ITestStore store) : StoreConformance(store)
{
    [Fact]
    public async Task An_appended_article_is_read_back_whole_after_reopening()
    {
        var append = SampleArticles.New("a1", "Veltmar closed the harbour.", "Ships wait “outside” – Ines says.");
        Assert.Equal([AppendResult.Appended], await Store.Articles.AppendAsync([append], None));

        await ReopenAsync();

        var revision = append.Revision!;
        Assert.Equivalent(revision.Text, await Store.Articles.ReadTextAsync(append.Id, 1, None), strict: true);
        Assert.Equivalent(
            revision.Passages.Select(indexed => indexed.Passage), await Store.Articles.ReadPassagesAsync(append.Id, 1, None), strict: true);
        Assert.Equivalent(append.Summary, Assert.Single((await Store.Articles.ListAsync(new ArticleQuery(), None)).Items), strict: true);
        var recorded = Assert.Single(await Store.Articles.LoadAsync(append.Id, None));
        Assert.Equivalent(append.Batch.Events[0], recorded.Event, strict: true);
        Assert.Equal((1L, append.Batch.At, "desk", "operation-0"), (recorded.Version, recorded.At, recorded.Actor, recorded.Operation));
    }

    [Fact]
    public async Task A_passage_keeps_the_offset_of_the_day_it_speaks_from()
    {
        var append = SampleArticles.New("a1", "Veltmar closed the harbour.", "Ships wait.");
        await Store.Articles.AppendAsync([append], None);

        var passages = await Store.Articles.ReadPassagesAsync(append.Id, 1, None);

        Assert.All(passages, passage => Assert.Equal(TimeSpan.FromHours(2), passage.At.Offset));
    }

    [Fact]
    public async Task In_a_batch_the_article_in_conflict_is_left_out_and_the_others_are_kept()
    {
        var known = SampleArticles.New("a1", "Veltmar closed the harbour.");
        await Store.Articles.AppendAsync([known], None);

        var results = await Store.Articles.AppendAsync(
            [SampleArticles.New("a2", "First."), known, SampleArticles.New("a3", "Third.")], None);

        Assert.Equal([AppendResult.Appended, AppendResult.VersionConflict, AppendResult.Appended], results);
        var existing = await Store.Articles.FindExistingAsync([new("a1"), new("a2"), new("a3"), new("a4")], None);
        Assert.Equal(["a1", "a2", "a3"], existing.Select(id => id.Value).Order());
        Assert.Single(await Store.Articles.LoadAsync(known.Id, None));
    }

    [Fact]
    public async Task A_revision_replaces_what_lists_show_and_keeps_the_earlier_text()
    {
        var first = SampleArticles.New("a1", "Veltmar closed the harbour.");
        await Store.Articles.AppendAsync([first], None);
        await Store.Articles.AppendAsync([SampleArticles.Next(first, "Quay reopened", "Veltmar opened the harbour.")], None);

        Assert.Equal("Veltmar closed the harbour.", (await Store.Articles.ReadTextAsync(first.Id, 1, None))!.Text);
        Assert.Equal("Veltmar opened the harbour.", (await Store.Articles.ReadTextAsync(first.Id, 2, None))!.Text);
        Assert.Equal(2, Assert.Single(await ListAsync(new ArticleQuery(Text: "reopened"))).Revision);
        Assert.Empty(await ListAsync(new ArticleQuery(Text: "a1")));
    }

    [Fact]
    public async Task A_retraction_is_shown_in_lists()
    {
        var article = SampleArticles.New("a1", "Veltmar closed the harbour.");
        await Store.Articles.AppendAsync([article], None);
        await Store.Articles.AppendAsync([SampleArticles.Retraction(article)], None);

        Assert.True(Assert.Single(await ListAsync(new ArticleQuery())).IsRetracted);
        Assert.Equal(2, (await Store.Articles.LoadAsync(article.Id, None)).Count);
    }

    [Fact]
    public async Task What_is_unknown_is_empty()
    {
        var nobody = new ArticleId("nobody");
        Assert.Empty(await Store.Articles.LoadAsync(nobody, None));
        Assert.Empty(await Store.Articles.ReadPassagesAsync(nobody, 1, None));
        Assert.Null(await Store.Articles.ReadTextAsync(nobody, 1, None));
        Assert.Empty(await Store.Articles.FindExistingAsync([nobody], None));
    }

    [Fact]
    public async Task A_list_is_newest_publication_first_by_instant_and_pages_without_gaps()
    {
        var start = SampleArticles.Published;
        await Store.Articles.AppendAsync(
            [
                SampleArticles.NewAt("early", start, "a.example", "One."),
                SampleArticles.NewAt("late", start.AddHours(1).ToOffset(TimeSpan.FromHours(-6)), "b.example", "Two."),
                SampleArticles.NewAt("middle", start.AddMinutes(30), "a.example", "Three."),
            ],
            None);

        var first = await Store.Articles.ListAsync(new ArticleQuery(Limit: 2), None);
        var second = await Store.Articles.ListAsync(new ArticleQuery(Limit: 2, Cursor: first.Next), None);

        Assert.Equal(["late", "middle", "early"], first.Items.Concat(second.Items).Select(article => article.Id.Value));
        Assert.Equal(["middle", "early"], (await ListAsync(new ArticleQuery(Outlet: "a.example"))).Select(article => article.Id.Value));
        Assert.Equal("late", Assert.Single(await ListAsync(new ArticleQuery(PublishedSince: start.AddMinutes(45)))).Id.Value);
    }

    [Fact]
    public async Task Articles_submitted_at_once_are_all_kept()
    {
        var appends = Enumerable.Range(0, 200).Select(i => SampleArticles.New($"a{i:D3}", $"Event {i} happened.")).ToArray();

        await Task.WhenAll(appends.Select(append => Task.Run(async () => await Store.Articles.AppendAsync([append], None))));

        Assert.Equal(200, (await Store.Articles.FindExistingAsync([.. appends.Select(append => append.Id)], None)).Count);
    }

    private async Task<IReadOnlyList<ArticleSummary>> ListAsync(ArticleQuery query) =>
        (await Store.Articles.ListAsync(query, None)).Items;
}
