using System.Net;
using Verify.Application.Access;
using Verify.Client.Json;
using Verify.Client.Problems;

namespace Verify.Api.Tests.Feeds;

public class FeedEndpointTests
{
    [Fact]
    public async Task A_feed_is_followed_once_and_can_be_left()
    {
        await using var service = await Service.StartAsync();
        var body = $$"""{"url":"{{service.Receiver(404)}}"}""";
        using var created = await service.PostAsync("/v1/feeds", body);
        using var again = await service.PostAsync("/v1/feeds", body);
        var feed = await created.ReadAsync(VerifyJson.Default.FeedView);
        using var read = await service.GetAsync(created.Headers.Location!.ToString());
        using var list = await service.GetAsync("/v1/feeds");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (created.StatusCode, again.StatusCode));
        Assert.Equal(feed, await again.ReadAsync(VerifyJson.Default.FeedView));
        Assert.Equal(feed, await read.ReadAsync(VerifyJson.Default.FeedView));
        Assert.Equal([feed], await list.ReadAsync(VerifyJson.Default.IReadOnlyListFeedView));

        using var left = await service.Http.DeleteAsync(created.Headers.Location);
        using var gone = await service.Http.DeleteAsync(created.Headers.Location);
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (left.StatusCode, gone.StatusCode));
        var audit = await service.Store.Audit.ListAsync(null, 10, default);
        Assert.Equal(["feed-left", "feed-followed"], audit.Items.Where(entry => entry.Subject == feed.Url).Select(entry => entry.Action));
    }

    [Theory]
    [InlineData("http://192.168.1.1/feed")]
    [InlineData("http://[::1]/feed")]
    [InlineData("http://[64:ff9b::a9fe:a9fe]/feed")]
    [InlineData("http://0300.0250.1.1/feed")]
    [InlineData("file:///etc/hosts")]
    [InlineData("http://anna:secret@feed.example/")]
    public async Task A_feed_at_an_address_that_is_not_public_is_refused(string url)
    {
        await using var service = await Service.StartAsync();
        using var answer = await service.PostAsync("/v1/feeds", $$"""{"url":"{{url}}"}""");
        var problem = await answer.ProblemAsync();

        Assert.Equal((400, ProblemTypes.Invalid, "url"), (problem.Status, problem.Type, Assert.Single(problem.Errors).Field));
    }

    [Fact]
    public async Task A_reader_sees_feeds_and_follows_none()
    {
        await using var service = await Service.StartAsync();
        using var reader = service.Caller(await service.IssueAsync("reader", ApiScope.ClaimsRead));
        using var list = await reader.GetAsync(new Uri("/v1/feeds", UriKind.Relative));
        using var body = new StringContent("""{"url":"http://feed.example/"}""", System.Text.Encoding.UTF8, "application/json");
        using var follow = await reader.PostAsync(new Uri("/v1/feeds", UriKind.Relative), body);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (list.StatusCode, follow.StatusCode));
    }
}
