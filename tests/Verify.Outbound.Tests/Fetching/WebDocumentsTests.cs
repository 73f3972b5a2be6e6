using System.Text;
using Microsoft.AspNetCore.Http;
using Verify.Application.Fetching;
using Verify.Application.Outcomes;
using Verify.Outbound.Fetching;

namespace Verify.Outbound.Tests.Fetching;

public class WebDocumentsTests
{
    private const int MaximumBytes = 1_000;

    [Fact]
    public async Task A_page_that_somebody_names_is_fetched_without_asking_for_robots()
    {
        await using var web = await Web.StartAsync();
        web.Site.AnswerWith(200, "<p>News.</p>", "text/html");

        var accepted = Assert.IsType<Outcome<WebDocument>.Accepted>(await FetchAsync(web, web.Site.At("/story").AbsoluteUri));

        Assert.Equal("<p>News.</p>", Encoding.UTF8.GetString(accepted.Value.Content.Span));
        Assert.Equal("/story", Assert.Single(web.Site.Requests).Path);
    }

    [Theory]
    [InlineData("story", "must be an address such as")]
    [InlineData("file:///etc/hostname", "must begin with http")]
    [InlineData("http://10.0.0.5/", "does not lead to the public internet")]
    [InlineData("http://[::ffff:10.0.0.5]/", "does not lead to the public internet")]
    [InlineData("http://unknown.example/", "does not lead to the public internet")]
    public async Task An_address_that_may_not_be_reached_is_refused_before_anything_is_sent(string url, string why)
    {
        await using var web = await Web.StartAsync();

        Assert.Contains(why, await RefusalAsync(web, url), StringComparison.Ordinal);
        Assert.Empty(web.Site.Requests);
    }

    [Fact]
    public async Task A_redirect_to_an_address_that_may_not_be_reached_is_refused()
    {
        await using var web = await Web.StartAsync();
        web.Site.Answer = context =>
        {
            context.Response.Redirect("http://169.254.169.254/latest/meta-data");
            return Task.CompletedTask;
        };

        Assert.Contains("does not lead to the public internet", await RefusalAsync(web, web.Site.At("/story").AbsoluteUri), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, 10, "HTTP status 404")]
    [InlineData(200, MaximumBytes + 1, "larger than 1 kB")]
    public async Task What_is_not_a_document_within_the_limits_is_refused_with_the_reason(int status, int length, string why)
    {
        await using var web = await Web.StartAsync();
        web.Site.AnswerWith(status, new string('x', length));

        Assert.Contains(why, await RefusalAsync(web, web.Site.At("/story").AbsoluteUri), StringComparison.Ordinal);
    }

    private static ValueTask<Outcome<WebDocument>> FetchAsync(Web web, string url) =>
        new WebDocuments(web.Documents, web.Guard, MaximumBytes).FetchAsync(url, CancellationToken.None);

    private static async Task<string> RefusalAsync(Web web, string url) =>
        Assert.IsType<Outcome<WebDocument>.Refused>(await FetchAsync(web, url)).Refusal.Message;
}
