using Verify.Application.Speakers;
using Verify.Core.Articles;

namespace Verify.Storage.Tests.Conformance;

/// <summary>What every <see cref="ISpeakerIndex"/> does.</summary>
/// <remarks>Of the sample articles' passages every second one is spoken by Ines Calloway.</remarks>
public abstract class SpeakerIndexConformance(ITestStore store) : StoreConformance(store)
{
    private const string Speaker = "Ines Calloway";

    [Fact]
    public async Task A_spoken_passage_is_found_whole_in_any_letter_case()
    {
        var article = SampleArticles.New("a1", "Veltmar closed the harbour.", "Ships wait “outside”.");
        await Store.Articles.AppendAsync([article], None);

        var found = Assert.Single((await Store.Speakers.FindAsync("ines CALLOWAY", null, 10, None)).Items);

        var expected = new SpokenPassage(
            article.Id, 1, 1, "harbourpost.example", SampleArticles.Published, "About a1", "Ships wait “outside”.");
        Assert.Equal(expected, found);
        Assert.Empty((await Store.Speakers.FindAsync("Calloway", null, 10, None)).Items);
    }

    [Fact]
    public async Task Passages_come_latest_article_first_and_within_one_in_their_order_page_by_page()
    {
        foreach (var day in new[] { 2, 1, 3 })
        {
            await Store.Articles.AppendAsync(
                [SampleArticles.NewAt($"a{day}", SampleArticles.Published.AddDays(day), "harbourpost.example", "One.", "Two.", "Three.", "Four.")], None);
        }

        var found = new List<(string, int)>();
        for (string? cursor = null; ;)
        {
            var page = await Store.Speakers.FindAsync(Speaker, cursor, 4, None);
            found.AddRange(page.Items.Select(passage => (passage.Article.Value, passage.Passage)));
            if ((cursor = page.Next) is null)
            {
                break;
            }
        }

        Assert.Equal([("a3", 1), ("a3", 3), ("a2", 1), ("a2", 3), ("a1", 1), ("a1", 3)], found);
    }

    [Fact]
    public async Task Only_the_latest_text_counts_and_none_once_it_is_retracted()
    {
        var first = SampleArticles.New("a1", "One.", "Two.", "Three.", "Four.");
        var second = SampleArticles.Next(first, "Corrected", "One.", "Not two.");
        await Store.Articles.AppendAsync([first], None);
        await Store.Articles.AppendAsync([second], None);
        Assert.Equal("Not two.", Assert.Single((await Store.Speakers.FindAsync(Speaker, null, 10, None)).Items).Text);

        await Store.Articles.AppendAsync([SampleArticles.Retraction(second)], None);

        Assert.Empty((await Store.Speakers.FindAsync(Speaker, null, 10, None)).Items);
    }

    [Fact]
    public async Task A_cursor_of_another_list_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Speakers.FindAsync(Speaker, "elsewhere", 10, None).AsTask());
}
