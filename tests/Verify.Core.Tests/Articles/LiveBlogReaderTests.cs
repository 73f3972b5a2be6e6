using Verify.Core.Articles;

namespace Verify.Core.Tests.Articles;

public sealed class LiveBlogReaderTests
{
    private const string Blog = """
        14:42 GMT
        Dam of Velbury closes before winter
        Ina Falk
        The council closed the dam on Monday. Nobody was hurt.

        Road past the dam stays open
        The road stays open until June, and buses run (14:10).

        Dam of Velbury closes before winter
        The council closed the dam on Monday. Nobody was hurt.
        """;

    [Fact]
    public void Every_heading_begins_a_post_with_the_time_above_it()
    {
        var posts = Analysed.LiveBlog(Blog).Posts;

        Assert.Equal(["Dam of Velbury closes before winter", "Road past the dam stays open", "Dam of Velbury closes before winter"], posts.Select(post => post.Title));
        Assert.Equal(new DateTimeOffset(2031, 5, 14, 14, 42, 0, TimeSpan.Zero), posts[0].At);
        Assert.Null(posts[1].At);
    }

    [Fact]
    public void A_post_printed_twice_counts_once()
    {
        Assert.Single(Analysed.LiveBlog(Blog).Passages, passage => passage.Text == "The council closed the dam on Monday.");
    }

    [Fact]
    public void A_sentence_speaks_from_the_time_in_its_brackets_or_that_of_its_post()
    {
        var analysis = Analysed.LiveBlog(Blog);

        Assert.Equal(14 * 60 + 10, analysis.Passage("buses run").At.TimeOfDay.TotalMinutes);
        Assert.Equal(14 * 60 + 42, analysis.Passage("Nobody was hurt").At.TimeOfDay.TotalMinutes);
    }

    [Theory]
    [InlineData("2.15pm GMT", 14, 15)]
    [InlineData("(14:42)", 14, 42)]
    [InlineData("14.42 CET", 13, 42)]
    [InlineData("9am", 9, 0)]
    public void Times_are_read_in_their_zone(string line, int hour, int minute)
    {
        var at = PostTime.Read(line, Analysed.PublishedAt)!.Value.ToUniversalTime();

        Assert.Equal((hour, minute), (at.Hour, at.Minute));
    }

    [Fact]
    public void A_time_later_than_the_publication_was_the_day_before()
    {
        Assert.Equal(13, PostTime.Read("22:30", Analysed.PublishedAt)!.Value.Day);
    }

    [Theory]
    [InlineData("Nobody was hurt.")]
    [InlineData("He opens:")]
    [InlineData("The fund holds 3.55bn crowns.")]
    public void A_sentence_is_no_heading(string line)
    {
        Assert.Empty(LiveBlogReader.Read(line, Analysed.PublishedAt, []));
    }
}
