using System.Net;
using System.Text;
using System.Text.Json;
using Verify.Client.Articles;
using Verify.Client.Json;
using Verify.Client.Problems;

namespace Verify.Api.Tests.Articles;

public class ArticleEndpointTests
{
    private const string Text = "The ferry Marigold sank on Monday near the old lighthouse. At least 40 people were rescued.";

    [Fact]
    public async Task An_article_sent_twice_is_taken_in_once()
    {
        await using var service = await Service.StartAsync();
        using var first = await service.PostAsync("/v1/articles", Samples.Article("a1", "harbour-post.example", Text));
        using var second = await service.PostAsync("/v1/articles", Samples.Article("a1", "harbour-post.example", Text));

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.False((await second.ReadAsync(VerifyJson.Default.ArticleReceipt)).Changed);
    }

    [Fact]
    public async Task A_page_is_read_by_its_markup()
    {
        const string Page = """
            <html><head><title>Ferry lost</title><link rel="canonical" href="https://www.harbour-post.example/ferry">
            <meta property="article:published_time" content="2024-05-06T09:00:00Z"></head>
            <body><article><h1>Ferry lost</h1><p>The ferry Marigold sank on Monday near the old lighthouse.</p>
            <p>Divers began a search of the wreck at dawn, the harbour master of Oldtown said.</p></article></body></html>
            """;
        await using var service = await Service.StartAsync();
        using var body = new StringContent(Page, Encoding.UTF8, "text/html");
        using var made = await service.Http.PostAsync(new Uri("/v1/articles", UriKind.Relative), body);
        using var read = await service.GetAsync(made.Headers.Location!.ToString());

        Assert.Equal("harbour-post.example", (await read.ReadAsync(VerifyJson.Default.ArticleView)).Outlet);
    }

    [Fact]
    public async Task A_new_text_is_a_revision_and_the_old_one_stays_readable()
    {
        await using var service = await Service.StartAsync();
        await service.PostAsync("/v1/articles", Samples.Article("a1", "harbour-post.example", Text));
        using var body = new StringContent(Samples.Article(null, "harbour-post.example", "The ferry Marigold did not sink."), Encoding.UTF8, "application/json");
        using var put = await service.Http.PutAsync(new Uri("/v1/articles/a1", UriKind.Relative), body);
        using var old = await service.GetAsync("/v1/articles/a1?revision=1");
        using var none = await service.GetAsync("/v1/articles/a1?revision=3");

        Assert.Equal(2, (await put.ReadAsync(VerifyJson.Default.ArticleReceipt)).Revision);
        Assert.Equal(Text, (await old.ReadAsync(VerifyJson.Default.ArticleView)).Text);
        Assert.Equal(ProblemTypes.NotFound, (await none.ProblemAsync()).Type);
    }

    [Fact]
    public async Task Passages_tell_quantities()
    {
        await using var service = await Service.StartAsync();
        await service.PostAsync("/v1/articles", Samples.Article("a1", "harbour-post.example", Text));
        using var answer = await service.GetAsync("/v1/articles/a1/passages");
        var passages = await answer.ReadAsync(VerifyJson.Default.IReadOnlyListPassageView);

        var rescued = Assert.Single(passages[^1].Quantities);
        Assert.Equal((40d, null), (rescued.Low, rescued.High));
    }

    [Fact]
    public async Task A_reprint_is_found_with_what_it_changed()
    {
        await using var service = await Service.StartAsync();
        await service.PostAsync("/v1/articles", Samples.Article("a1", "harbour-post.example", Text + " The captain was the last to leave the sinking ship on that night."));
        await service.PostAsync("/v1/articles", Samples.Article("a2", "coast-mail.example", Text + " Schools stayed closed.", day: 7));
        using var answer = await service.GetAsync("/v1/articles/a2/copies");

        var copy = Assert.Single(await answer.ReadAsync(VerifyJson.Default.IReadOnlyListCopyView));
        Assert.True(copy.IsEarlier);
        Assert.NotEmpty(copy.Merges);
        Assert.Equal(["Schools stayed closed."], copy.OnlyHere);
    }

    [Fact]
    public async Task A_retracted_article_takes_no_new_text()
    {
        await using var service = await Service.StartAsync();
        await service.PostAsync("/v1/articles", Samples.Article("a1", "harbour-post.example", Text));
        using var corrected = await service.PostAsync("/v1/articles/a1/corrections", """{"note":"The number was wrong.","passages":[1]}""");
        using var retracted = await service.PostAsync("/v1/articles/a1/retraction", """{"note":"The report was false."}""");
        using var again = await service.PostAsync("/v1/articles", Samples.Article("a1", "harbour-post.example", "Another text."));
        using var unknown = await service.PostAsync("/v1/articles/a9/retraction", """{"note":"The report was false."}""");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (corrected.StatusCode, retracted.StatusCode));
        Assert.Equal(ProblemTypes.NotAllowedNow, (await again.ProblemAsync()).Type);
        Assert.Equal(ProblemTypes.NotFound, (await unknown.ProblemAsync()).Type);
    }

    [Theory]
    [InlineData("""{"outlet":"harbour-post.example","publishedAt":"2024-05-06T09:00:00Z"}""", "application/json", 400, ProblemTypes.Unreadable, "text")]
    [InlineData("""{"outlet":"harbour-post.example","publishedAt":"soon","text":"It sank."}""", "application/json", 400, ProblemTypes.Unreadable, "publishedAt")]
    [InlineData("""{"outlet":"harbour-post.example","publishedAt":"2094-05-06T09:00:00Z","text":"It sank."}""", "application/json", 400, ProblemTypes.Invalid, "publishedAt")]
    [InlineData("<p>It sank.</p>", "text/html", 400, ProblemTypes.Unreadable, "publishedAt")]
    [InlineData("sank", "application/pdf", 415, ProblemTypes.UnsupportedMediaType)]
    [InlineData("", "application/json", 400, ProblemTypes.Unreadable)]
    public async Task An_article_that_cannot_be_taken_in_is_refused_and_the_field_at_fault_is_named(
        string text, string type, int status, string problemType, params string[] fields)
    {
        await using var service = await Service.StartAsync();
        using var body = new StringContent(text, Encoding.UTF8, type);
        using var answer = await service.Http.PostAsync(new Uri("/v1/articles", UriKind.Relative), body);
        var problem = await answer.ProblemAsync();

        Assert.Equal((status, problemType), (problem.Status, problem.Type));
        Assert.Equal(fields, problem.Errors.Select(error => error.Field));
    }

    [Fact]
    public async Task A_bulk_upload_answers_line_by_line()
    {
        await using var service = await Service.StartAsync();
        var lines = string.Join('\n', Samples.Article("a1", "harbour-post.example", Text), "{", "", Samples.Article("a3", "coast-mail.example", "Schools closed."));
        using var body = new StringContent(lines, Encoding.UTF8, "application/x-ndjson");
        using var answer = await service.Http.PostAsync(new Uri("/v1/articles/bulk", UriKind.Relative), body);
        var results = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize(line, VerifyJson.Default.BulkResult)!).ToArray();

        Assert.Equal([(0, 201), (1, 400), (2, 201)], results.Select(result => (result.Index, result.Status)));
        Assert.Contains("line 2", results[1].Problem!.Detail, StringComparison.Ordinal);
    }
}
