using Verify.Core.Articles;

namespace Verify.Ingest.Tests;

public class HtmlTests
{
    [Fact]
    public void The_JSON_LD_of_a_page_comes_first()
    {
        var draft = Reading.Draft("page.html", """
            <html lang="en-GB"><head><title>Ferry returns | Tidemark</title>
            <link rel="canonical" href="https://www.tidemark.example/ferry">
            <script type="application/ld+json">{ "@graph": [ { "@type": "WebSite", "name": "Tidemark" },
              { "@type": ["ReportageNewsArticle"], "headline": "Ferry &amp; crew return", "datePublished": "2026-05-02T08:00:00+01:00",
                "author": [{ "name": "Ines Marrow" }], "publisher": { "name": "Tidemark" }, "inLanguage": "en-GB",
                "articleBody": "The ferry returned to the quay.\nIts crew was cheered.", "correction": "An earlier text named the wrong quay." } ] }</script>
            </head><body><p>Something else entirely stands in the body of this page.</p></body></html>
            """);

        Assert.Equal("tidemark.example", draft.Outlet);
        Assert.Equal("Ferry & crew return", draft.Title);
        Assert.Equal("Ines Marrow", draft.Byline);
        Assert.Equal(new DateTimeOffset(2026, 5, 2, 8, 0, 0, TimeSpan.FromHours(1)), draft.PublishedAt);
        Assert.Equal("The ferry returned to the quay.\nIts crew was cheered.", draft.Text);
        Assert.Equal("en", draft.Language);
        Assert.Equal("An earlier text named the wrong quay.", draft.CorrectionNote);
    }

    [Fact]
    public void The_posts_of_a_live_blog_stand_in_order_of_time()
    {
        var draft = Reading.Draft("live.html", """
            <link rel="canonical" href="https://tidemark.example/live">
            <script type="application/ld+json">{ "@type": "LiveBlogPosting", "headline": "Storm: live", "datePublished": "2026-05-02T08:00:00Z",
              "liveBlogUpdate": [
                { "@type": "BlogPosting", "headline": "Twelve rescued", "articleBody": "<p>Twelve people were rescued.</p>", "datePublished": "2026-05-02T10:00:00Z" },
                { "@type": "BlogPosting", "headline": "Seven rescued", "articleBody": "Seven people were rescued.", "datePublished": "2026-05-02T09:00:00Z" } ] }</script>
            """);

        Assert.Equal(ArticleKind.LiveBlog, draft.Kind);
        Assert.Equal(["Seven rescued\n\nSeven people were rescued.", "Twelve rescued\n\nTwelve people were rescued."], draft.Posts.Select(post => post.Span.Of(draft.Text)));
        Assert.Equal([9, 10], draft.Posts.Select(post => post.At!.Value.Hour));
    }

    [Fact]
    public void Without_JSON_LD_the_meta_tags_and_the_densest_text_are_read()
    {
        var draft = Reading.Draft("page.html", """
            <html><head><meta property="og:title" content="Ferry returns"><meta property="og:url" content="https://news.tidemark.co.uk/ferry">
            <meta property="og:site_name" content="Tidemark"><meta property="article:published_time" content="2026-05-02T08:00:00Z"></head>
            <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">All our news of the sea and of the coast in one place</a></li></ul></nav>
            <div class="story"><p>The ferry returned to the quay on Monday after eleven days at sea.</p>
            <figure><img src="x.jpg"><figcaption>The ferry in the harbour on a sunny day in May, seen from the north.</figcaption></figure>
            <script>document.write("never run")</script><p hidden>A reader never sees this sentence of nine words.</p>
            <p>Its <b>crew</b> was cheered by several hundred people who had waited since dawn.</p></div>
            <aside><p>Sign up to our newsletter to have every story of the sea in your inbox by seven.</p></aside></body></html>
            """);

        Assert.Equal("tidemark.co.uk", draft.Outlet);
        Assert.Equal("Tidemark", draft.OutletName);
        Assert.Equal("Ferry returns", draft.Title);
        Assert.Equal(
            "The ferry returned to the quay on Monday after eleven days at sea.\n\nIts crew was cheered by several hundred people who had waited since dawn.",
            draft.Text);
    }

    [Fact]
    public void A_page_with_broken_JSON_LD_is_read_by_its_body()
    {
        var draft = Reading.Draft("page.html", """
            <link rel="canonical" href="https://tidemark.example/1"><script type="application/ld+json">{ "@type": "NewsArticle", </script>
            <time datetime="2026-05-02T08:00:00Z">2 May</time><article><p>The ferry returned to the quay on Monday at noon.</p></article>
            """);

        Assert.Contains("The ferry returned", draft.Text, StringComparison.Ordinal);
        Assert.Equal(2026, draft.PublishedAt.Year);
    }

    [Fact]
    public void A_page_that_names_no_address_is_refused_with_how_to_mend_it()
    {
        var problem = Reading.Problem("page.html", "<meta name=date content=2026-05-02><p>The ferry returned to the quay on Monday at noon.</p>");

        Assert.Equal("It does not say which outlet published it; add <link rel=\"canonical\"> or a JSON-LD url.", problem.Message);
    }
}
