using Verify.Core.Articles;

namespace Verify.Ingest.Tests;

public class PlainTextTests
{
    [Fact]
    public void Front_matter_gives_the_facts_and_the_rest_is_the_text()
    {
        var draft = Reading.Draft("story.md", """
            ---
            title: "Ferry returns: crew cheered"
            # a comment
            url: https://www.tidemark.example/ferry
            date: 2026-05-02T08:00:00Z
            author: Ines Marrow
            kind: wire
            wire-credit: Coastwire, Northern Press
            ---

            # The return

            The **ferry** returned to [the quay](https://tidemark.example/quay) on Monday.
            """);

        Assert.Equal("Ferry returns: crew cheered", draft.Title);
        Assert.Equal("tidemark.example", draft.Outlet);
        Assert.Equal(ArticleKind.Wire, draft.Kind);
        Assert.Equal(["Coastwire", "Northern Press"], draft.WireCredits);
        Assert.Equal("The return\n\nThe ferry returned to the quay on Monday.", draft.Text.Trim());
    }

    [Fact]
    public void Without_a_title_the_headline_line_is_one()
    {
        var draft = Reading.Draft("story.txt", "---\noutlet: tidemark.example\ndate: 2026-05-02\n---\nTidemark\n\nFerry returns to a cheering quay\n\nThe ferry returned on Monday.\n");

        Assert.Equal("Ferry returns to a cheering quay", draft.Title);
    }

    [Fact]
    public void Front_matter_that_does_not_end_is_refused() =>
        Assert.Contains("does not end", Reading.Problem("story.txt", "---\noutlet: tidemark.example\n").Message, StringComparison.Ordinal);

    [Fact]
    public void A_line_that_is_no_field_is_refused_with_its_number() =>
        Assert.Equal("line 3", Reading.Problem("story.txt", "---\noutlet: tidemark.example\nThe ferry returned\n---\n").Place);

    [Fact]
    public void A_text_without_front_matter_says_what_to_add() =>
        Assert.Contains("begin it with lines '---', 'outlet:", Reading.Problem("story.txt", "The ferry returned.").Message, StringComparison.Ordinal);
}
