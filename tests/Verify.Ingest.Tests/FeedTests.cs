namespace Verify.Ingest.Tests;

public class FeedTests
{
    [Fact]
    public void RSS_gives_the_full_content_before_the_description()
    {
        var draft = Reading.Draft("feed.xml", """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>Tidemark</title><link>https://tidemark.example/</link><language>en-gb</language>
            <item><title>Ferry &amp;amp; crew return</title><link>https://www.tidemark.example/ferry</link><pubDate>Sat, 02 May 2026 08:00:00 +0100</pubDate>
            <dc:creator>Ines Marrow</dc:creator><description>In short.</description>
            <content:encoded><![CDATA[<p>The ferry returned.</p><p>Its crew was cheered.</p>]]></content:encoded></item></channel></rss>
            """);

        Assert.Equal("Ferry & crew return", draft.Title);
        Assert.Equal("The ferry returned.\n\nIts crew was cheered.", draft.Text);
        Assert.Equal("tidemark.example", draft.Outlet);
        Assert.Equal("Ines Marrow", draft.Byline);
        Assert.Equal(new DateTimeOffset(2026, 5, 2, 7, 0, 0, TimeSpan.Zero), draft.PublishedAt.ToUniversalTime());
        Assert.Null(draft.Id);
    }

    [Fact]
    public void Atom_gives_content_summary_and_both_dates()
    {
        var results = Reading.Of("feed.atom", """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Tidemark</title><link href="https://tidemark.example/"/>
            <entry><title type="html">Ferry &lt;i&gt;Alda&lt;/i&gt; returns</title><id>tag:1</id><link rel="alternate" href="https://tidemark.example/1"/>
            <published>2026-05-02T08:00:00Z</published><updated>2026-05-03T08:00:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry returned.</p></div></content></entry>
            <entry><title>Bridge opens</title><id>tag:2</id><updated>2026-05-03T08:00:00Z</updated><summary>The bridge opened.</summary></entry></feed>
            """);

        var drafts = results.Cast<ReadResult.Read>().Select(read => read.Draft).ToArray();
        Assert.Equal(["Ferry Alda returns", "Bridge opens"], drafts.Select(draft => draft.Title));
        Assert.Equal(["The ferry returned.", "The bridge opened."], drafts.Select(draft => draft.Text));
        Assert.Equal([2, 3], drafts.Select(draft => draft.PublishedAt.Day));
        Assert.Equal([null, "tag:2"], drafts.Select(draft => draft.Id));
        Assert.All(drafts, draft => Assert.Equal("tidemark.example", draft.Outlet));
    }

    [Fact]
    public void JSON_Feed_gives_html_or_text()
    {
        var results = Reading.Of("feed.json", """
            { "version": "https://jsonfeed.org/version/1.1", "title": "Tidemark", "home_page_url": "https://tidemark.example/", "language": "en",
              "items": [
                { "id": "1", "url": "https://tidemark.example/1", "title": "Ferry returns", "date_published": "2026-05-02T08:00:00Z", "content_html": "<p>The ferry&nbsp;returned.</p>", "authors": [{ "name": "Ines Marrow" }] },
                { "id": "2", "title": "Bridge opens", "date_modified": "2026-05-03T08:00:00Z", "content_text": "The bridge opened." },
                { "id": "3", "title": "No date", "content_text": "The bridge closed." } ] }
            """);

        Assert.Equal(["The ferry returned.", "The bridge opened."], results.OfType<ReadResult.Read>().Select(read => read.Draft.Text));
        Assert.Equal("2", ((ReadResult.Read)results[1]).Draft.Id);
        Assert.Equal("item 3 (No date)", Assert.IsType<ReadResult.Unreadable>(results[2]).Problem.Place);
    }

    [Fact]
    public void An_item_whose_markup_never_ends_does_not_touch_the_others()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 50_000));
        var results = Reading.Of("feed.json", $$"""
            { "version": "https://jsonfeed.org/version/1.1", "home_page_url": "https://tidemark.example/", "items": [
              { "id": "1", "date_published": "2026-05-02", "content_html": "{{deep}}The ferry returned." },
              { "id": "2", "date_published": "2026-05-02", "content_html": "<p>The bridge opened.</p>" } ] }
            """);

        Assert.Equal(["The ferry returned.", "The bridge opened."], results.Cast<ReadResult.Read>().Select(read => read.Draft.Text));
    }

    [Theory]
    [InlineData("Sat, 02 May 2026 08:00:00 GMT")]
    [InlineData("Sat, 2 May 26 03:00 EST")]
    [InlineData("02 May 2026 10:00:00 +0200")]
    [InlineData("2026-05-02T08:00:00Z")]
    [InlineData("2026-05-02T08:00:00.000+00:00")]
    [InlineData("2026-05-02 08:00:00")]
    [InlineData("2026-05-02T04:00-04:00")]
    public void Dates_are_read_as_feeds_write_them(string written)
    {
        Assert.True(PublicationTime.TryParse(written, out var time));
        Assert.Equal(new DateTimeOffset(2026, 5, 2, 8, 0, 0, TimeSpan.Zero), time.ToUniversalTime());
    }
}
