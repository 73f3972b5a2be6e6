using Verify.Application.Articles;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Testing;

namespace Verify.Application.Tests.Articles;

public class ArticleIntakeTests
{
    private const string Outlet = "harbour-post.example";

    private readonly Desk desk = new();

    [Fact]
    public async Task Each_draft_has_its_outcome_in_order_the_refused_among_them()
    {
        var outcomes = await TakeInAsync(Enumerable.Range(0, 200).Select(i =>
            Drafts.Article($"a{i}", Outlet, i % 50 == 7 ? "" : $"Ferry number {i} sank.")));

        Assert.Equal(200, outcomes.Count);
        for (var i = 0; i < outcomes.Count; i++)
        {
            Assert.Equal(i % 50 == 7 ? null : $"a{i}", (outcomes[i] as Outcome<ArticleState>.Accepted)?.Value.Id.Value);
        }
    }

    [Fact]
    public async Task A_draft_that_comes_twice_is_one_article()
    {
        var draft = Drafts.Article("a1", Outlet, "The ferry sank.");
        var outcomes = await TakeInAsync([draft, draft]);

        Assert.Equal([true, false], outcomes.Select(outcome => outcome.Accepted().Changed));
    }

    [Fact]
    public async Task Texts_of_one_id_become_its_revisions_in_order()
    {
        var outcomes = await TakeInAsync(Enumerable.Range(1, 150).Select(i => Drafts.Article("a1", Outlet, $"Then {i} ferries sank.")));

        Assert.Equal(150, outcomes[^1].Accepted().Value.Latest.Number);
        Assert.Equal("Then 150 ferries sank.", (await desk.Store.Articles.ReadTextAsync(new("a1"), 150, default))!.Text);
    }

    [Fact]
    public async Task What_is_in_the_store_already_is_left_as_it_is()
    {
        await desk.AcceptAsync("a1", Outlet, "The ferry sank.");
        var outcomes = await TakeInAsync([Drafts.Article("a1", Outlet, "The ferry sank.")]);
        Assert.False(Assert.Single(outcomes).Accepted().Changed);
    }

    private async Task<List<Outcome<ArticleState>>> TakeInAsync(IEnumerable<ArticleDraft> drafts)
    {
        var intake = new ArticleIntake(
            desk.Store.Articles, (command, token) => desk.Article(command.Id.Value).HandleAsync(command, token), desk.Clock);
        return await intake.AcceptAllAsync(drafts.ToAsyncEnumerable(), "ann", default).ToListAsync();
    }
}
