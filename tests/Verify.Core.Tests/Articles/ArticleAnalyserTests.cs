using Verify.Core.Articles;
using Verify.Core.Text;

namespace Verify.Core.Tests.Articles;

public sealed class ArticleAnalyserTests
{
    private const string Text = """
        Harbour Post
        Ina Falk

        Old dam of Velbury closes before the winter

        The old dam in spring (Image: Getty )
        Energy minister Marta Olsen closed the old dam of Velbury on Monday. “It is not safe,” Olsen said.

        Their fear is that the valley floods and nobody will be there to help

        “Their fear is that the valley floods and nobody will be there to help,” said Piet Vanderlinde.

        The old dam made a tenth of Norway’s power.

        This article was amended on 3 May: the dam made a tenth, not a third, of the power.
        """;

    [Fact]
    public void Passages_are_the_articles_own_sentences_in_order()
    {
        var analysis = Analysed.Article(Text);

        Assert.Equal(
            [
                "Old dam of Velbury closes before the winter",
                "Energy minister Marta Olsen closed the old dam of Velbury on Monday.",
                "“It is not safe,” Olsen said.",
                "“Their fear is that the valley floods and nobody will be there to help,” said Piet Vanderlinde.",
                "The old dam made a tenth of Norway’s power.",
            ],
            analysis.Passages.Select(passage => passage.Text));
        Assert.Equal(Enumerable.Range(0, 5), analysis.Passages.Select(passage => passage.Index));
    }

    [Fact]
    public void The_correction_note_is_told_apart()
    {
        Assert.StartsWith("This article was amended", Analysed.Article(Text).CorrectionNote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_that_the_input_states_comes_first()
    {
        var draft = Analysed.Draft(Text) with { CorrectionNote = "A figure was wrong." };

        Assert.Equal("A figure was wrong.", ArticleAnalyser.Analyse(new ArticleId("a"), 2, draft).CorrectionNote);
    }

    [Fact]
    public void The_people_of_the_article_are_named_in_full_once()
    {
        var names = Analysed.Article(Text).Names;

        Assert.Single(names, "Marta Olsen");
        Assert.DoesNotContain("Olsen", names);
    }

    [Fact]
    public void A_text_in_another_language_has_no_passages()
    {
        var draft = Analysed.Draft("Der alte Damm wurde am Montag geschlossen, und die Straße bleibt offen.") with { Language = "de" };

        var analysis = ArticleAnalyser.Analyse(new ArticleId("a"), 1, draft);

        Assert.False(analysis.IsSupported);
        Assert.Empty(analysis.Passages);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("”")]
    [InlineData("said")]
    [InlineData("according to")]
    [InlineData("“““ ‘ ’ said, said: he he he said “")]
    [InlineData("(((((\n- \n—\n[ ]\n:")]
    [InlineData("He said he said he said she said that they said it said")]
    public void Damaged_text_never_breaks_the_analysis(string text)
    {
        AssertSpansHold(text, Analysed.Article(text));
        AssertSpansHold(text, Analysed.LiveBlog(text));
    }

    internal static void AssertSpansHold(string text, ArticleAnalysis analysis)
    {
        foreach (var passage in analysis.Passages)
        {
            Assert.Equal(passage.Text, passage.Span.Of(text));
            foreach (var voice in passage.Nested.Prepend(passage.Attribution))
            {
                Assert.True(voice.Content is not { } content || new TextSpan(0, passage.Text.Length).Contains(content), passage.Text);
            }

            Assert.All(passage.Antecedents, antecedent => Assert.NotEmpty(antecedent.Expression.Of(passage.Text)));
        }
    }
}
