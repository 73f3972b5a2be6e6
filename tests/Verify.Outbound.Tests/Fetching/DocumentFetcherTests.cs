using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using Verify.Outbound.Fetching;

namespace Verify.Outbound.Tests.Fetching;

public class DocumentFetcherTests
{
    [Fact]
    public async Task A_document_is_read_with_what_tells_its_version()
    {
        await using var web = await Web.StartAsync();
        web.Site.Answer = context =>
        {
            context.Response.Headers.ETag = "\"one\"";
            context.Response.Headers.LastModified = "Tue, 06 May 2031 09:00:00 GMT";
            return context.Response.WriteAsync("News.");
        };

        var document = Assert.IsType<FetchResult.Document>(await web.FetchAsync(web.Site.At("/feed")));

        Assert.Equal("News.", Encoding.UTF8.GetString(document.Content));
        Assert.Equal(("\"one\"", "Tue, 06 May 2031 09:00:00 GMT"), (document.EntityTag, document.LastModified));
        Assert.Equal("Verify/test", Assert.Single(web.Site.Requests).Header("User-Agent"));
    }

    [Fact]
    public async Task A_known_version_is_asked_for_conditionally()
    {
        await using var web = await Web.StartAsync();
        web.Site.AnswerWith(304);
        var request = new FetchRequest(web.Site.At("/feed"), "*/*", 1_000, "\"one\"", "Tue, 06 May 2031 09:00:00 GMT");

        var result = await web.Documents.FetchAsync(request, (_, _) => ValueTask.FromResult(true), CancellationToken.None);

        Assert.IsType<FetchResult.Unchanged>(result);
        var seen = Assert.Single(web.Site.Requests);
        Assert.Equal(("\"one\"", "Tue, 06 May 2031 09:00:00 GMT"), (seen.Header("If-None-Match"), seen.Header("If-Modified-Since")));
    }

    [Theory]
    [InlineData("/end")]
    [InlineData("end")]
    [InlineData("//site.example:{port}/end")]
    public async Task A_redirect_is_followed(string location)
    {
        await using var web = await Web.StartAsync();
        Redirect(web, "/start", location);

        var document = Assert.IsType<FetchResult.Document>(await web.FetchAsync(web.Site.At("/start")));

        Assert.Equal("/end", document.Address.AbsolutePath);
    }

    [Theory]
    [InlineData("http://127.0.0.2:{port}/end")]
    [InlineData("http://10.0.0.5/end")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://2852039166/latest/meta-data")]
    [InlineData("http://[::1]:{port}/end")]
    [InlineData("http://[::ffff:127.0.0.2]:{port}/end")]
    [InlineData("http://inside.example:{port}/end")]
    [InlineData("http://nowhere.example/end")]
    [InlineData("file:///etc/hosts")]
    public async Task A_redirect_to_a_private_address_is_refused(string location)
    {
        await using var web = await Web.StartAsync();
        web.Resolver.Add("inside.example", "127.0.0.2");
        Redirect(web, "/start", location);

        await web.FailAsync(web.Site.At("/start"));

        Assert.Equal(["/start"], web.Site.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        await using var web = await Web.StartAsync();
        Redirect(web, "/start", "/start");

        Assert.Contains("redirected more than 5 times", await web.FailAsync(web.Site.At("/start")), StringComparison.Ordinal);
        Assert.Equal(6, web.Site.Requests.Count);
    }

    [Fact]
    public async Task A_name_that_turns_private_after_it_was_vetted_is_not_connected_to()
    {
        await using var web = await Web.StartAsync();
        web.Resolver.Add("rebinding.example", "93.184.215.14", "127.0.0.2");
        var address = web.Site.At("/feed", "rebinding.example");
        await web.Guard.CheckAsync(address, CancellationToken.None);

        Assert.Contains("public internet", await web.FailAsync(address), StringComparison.Ordinal);
        Assert.Empty(web.Site.Requests);
    }

    [Fact]
    public async Task The_connection_goes_to_the_address_that_was_vetted()
    {
        await using var web = await Web.StartAsync();
        web.Resolver.Add("rebinding.example", "127.0.0.1", "127.0.0.2");
        web.Site.AnswerWith(200, "News.");

        Assert.IsType<FetchResult.Document>(await web.FetchAsync(web.Site.At("/feed", "rebinding.example")));
    }

    [Fact]
    public async Task A_small_body_that_unpacks_to_a_huge_one_is_cut_off()
    {
        await using var web = await Web.StartAsync();
        web.Site.Answer = async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 40; i++)
            {
                await gzip.WriteAsync(zeros);
            }
        };

        Assert.Contains("larger than 100 kB", await web.FailAsync(web.Site.At("/bomb")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_without_end_is_cut_off()
    {
        await using var web = await Web.StartAsync();
        web.Site.Answer = async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync(new string('a', 10_000), context.RequestAborted);
            }
        };

        Assert.Contains("larger than", await web.FailAsync(web.Site.At("/endless")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_a_stated_size_over_the_limit_is_not_read()
    {
        await using var web = await Web.StartAsync();
        web.Site.Answer = context =>
        {
            context.Response.ContentLength = 200_000;
            return context.Response.Body.FlushAsync();
        };

        Assert.Contains("larger than", await web.FailAsync(web.Site.At("/large")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_server_that_dawdles_is_left(bool startsToAnswer)
    {
        await using var web = await Web.StartAsync();
        var reached = new TaskCompletionSource();
        web.Site.Answer = async context =>
        {
            if (startsToAnswer)
            {
                await context.Response.WriteAsync("N");
                await context.Response.Body.FlushAsync();
            }

            reached.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        };

        var fetching = web.FailAsync(web.Site.At("/slow"));
        await reached.Task;
        Assert.False(fetching.IsCompleted);
        web.Clock.Advance(TimeSpan.FromSeconds(31));

        Assert.Contains("within 30 seconds", await fetching, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_beyond_measure_are_refused()
    {
        await using var web = await Web.StartAsync();
        web.Site.Answer = context =>
        {
            context.Response.Headers["X-Long"] = new string('x', 60_000);
            return Task.CompletedTask;
        };

        await web.FailAsync(web.Site.At("/headers"));
    }

    [Fact]
    public async Task A_refusal_says_its_status_and_when_to_come_again()
    {
        await using var web = await Web.StartAsync();
        web.Site.Answer = context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers.RetryAfter = "120";
            return Task.CompletedTask;
        };

        var failed = Assert.IsType<FetchResult.Failed>(await web.FetchAsync(web.Site.At("/busy")));
        Assert.Equal((503, TimeSpan.FromMinutes(2)), (failed.Status!.Value, failed.RetryAfter!.Value));
    }

    private static void Redirect(Web web, string from, string to) => web.Site.Answer = context =>
    {
        if (context.Request.Path == from)
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = to.Replace("{port}", $"{web.Site.Port}", StringComparison.Ordinal);
            return Task.CompletedTask;
        }

        return context.Response.WriteAsync("The end.");
    };
}
