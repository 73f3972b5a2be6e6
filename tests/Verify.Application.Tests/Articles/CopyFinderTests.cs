using System.Globalization;
using Verify.Application.Articles;
using Verify.Core.Articles;
using Verify.Core.Syndication;
using Verify.Testing;

namespace Verify.Application.Tests.Articles;

public class CopyFinderTests
{
    private const string Aground = "The ferry Marigold ran aground on a sandbank off Port Selby early on Tuesday after her steering failed.";

    private const string Quay = "Repairs to the old north quay will take the harbour board of Osterby until the end of next winter.";

    private readonly Desk desk = new();

    [Fact]
    public async Task Who_reprints_an_article_is_told_with_the_reason()
    {
        await AcceptAsync("a1", "harbour-post.example", Aground, hour: 1);
        await AcceptAsync("a2", "coast-mail.example", Aground, hour: 2);
        await AcceptAsync("a3", "gull-post.example", Quay, hour: 3);

        var copy = Assert.Single((await CopiesAsync("a2")).Articles);
        Assert.Equal(("a1", true), (copy.Other.Id.Value, copy.IsEarlier));
        Assert.Equal(MergeReason.SameSentence, Assert.Single(copy.Merges).Reason);
    }

    [Fact]
    public async Task Reports_from_different_places_are_numbered_apart()
    {
        await AcceptAsync("a1", "harbour-post.example", Aground, hour: 1);
        await AcceptAsync("a2", "coast-mail.example", Quay, hour: 2);
        await AcceptAsync("a3", "gull-post.example", $"{Aground} {Quay}", hour: 3);
        var copies = await CopiesAsync("a3");

        Assert.Equal([(0, 1), (1, 2)], copies.Origins.Select(origin => (origin.Key, origin.Value)).Order());
        Assert.Equal([[1], [2]], copies.Articles.Select(copy => copy.Origins));
    }

    [Fact]
    public async Task The_copies_of_a_declared_agency_are_those_that_its_sources_are_counted_by()
    {
        await AcceptAsync("a1", "coastwire.example", "The ferry Marigold sank on Monday near the old lighthouse.", hour: 1);
        await AcceptAsync("a2", "harbour-post.example", "Near the lighthouse, the old ferry Marigold went down and sank on Monday.", hour: 2, "Coastwire");
        var before = await CopiesAsync("a2");
        await desk.Outlets.SaveAsync(
            new Outlet("coastwire.example", "Coastwire", IsWireAgency: true), "ann", desk.Clock.GetUtcNow(), default);
        var after = await CopiesAsync("a2");

        Assert.Empty(before.Articles);
        Assert.Equal(MergeReason.SameAgency, Assert.Single(Assert.Single(after.Articles).Merges).Reason);
    }

    [Fact]
    public async Task An_article_that_the_search_passes_over_for_its_many_copies_is_still_compared()
    {
        for (var number = 0; number < 60; number++)
        {
            await AcceptAsync(string.Create(CultureInfo.InvariantCulture, $"a{number:00}"), "harbour-post.example", Aground, hour: number);
        }

        Assert.NotEmpty((await CopiesAsync("a59")).Articles);
    }

    [Fact]
    public async Task A_text_of_short_sentences_alone_has_no_copies()
    {
        await AcceptAsync("a1", "harbour-post.example", "It sank.", hour: 1);
        await AcceptAsync("a2", "coast-mail.example", "It sank.", hour: 2);

        Assert.Empty((await CopiesAsync("a2")).Articles);
    }

    private async Task<ArticleCopies> CopiesAsync(string id)
    {
        var passages = await desk.Store.Articles.ReadPassagesAsync(new(id), 1, default);
        return await new CopyFinder(desk.Store.Evidence, desk.Outlets).FindAsync(passages, CopySearch.Thorough, default);
    }

    private async Task AcceptAsync(string id, string outlet, string text, int hour, params string[] credits)
    {
        var draft = Drafts.Article(id, outlet, text) with { PublishedAt = Drafts.Published.AddHours(hour - 100), WireCredits = credits };
        (await desk.Article(id).HandleAsync(new ArticleCommand.Accept(new(id), draft, "ann"), default)).Accepted();
    }
}
