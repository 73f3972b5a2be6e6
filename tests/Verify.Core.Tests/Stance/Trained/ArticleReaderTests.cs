using Verify.Core.Stance.Trained;

namespace Verify.Core.Tests.Stance.Trained;

public sealed class ArticleReaderTests
{
    private const string Claim = "A giant squid was caught in the harbour of Port Elsin";

    private const string Confirming =
        "A giant squid was caught in the harbour of Port Elsin on Monday, the coast guard confirmed.\n" +
        "The animal, nine metres long, was pulled ashore by two fishing boats. \"It is the largest squid that we have seen here,\" said harbour " +
        "master Odra Venn. Scientists from the university arrived on Tuesday to examine the squid.";

    private const string Debunking =
        "A photo of a giant squid in the harbour of Port Elsin is a hoax.\n" +
        "The picture, shared thousands of times, is fake: a student admitted that he made it on his computer. \"No giant squid was caught in the " +
        "harbour,\" said harbour master Odra Venn, who denied the story. The false report was later removed.";

    private const string Other =
        "The council of Castrel approved a budget of 12 million on Thursday.\n" +
        "Taxes will stay where they are, the mayor told reporters. A new library is planned, and bus fares fall in spring.";

    private static readonly ArticleReader Reader = ArticleReader.Shipped;

    [Fact]
    public void An_article_about_something_else_is_unrelated() => Assert.Equal(ArticleStance.Unrelated, Reader.Read(Claim, null, Other).Stance);

    [Fact]
    public void An_article_about_the_claim_is_related()
    {
        Assert.NotEqual(ArticleStance.Unrelated, Reader.Read(Claim, null, Confirming).Stance);
        Assert.NotEqual(ArticleStance.Unrelated, Reader.Read(Claim, null, Debunking).Stance);
    }

    [Fact]
    public void An_article_that_calls_the_claim_a_hoax_disagrees_more_than_one_that_confirms_it() =>
        Assert.True(Reader.Read(Claim, null, Debunking).Disagrees > 2 * Reader.Read(Claim, null, Confirming).Disagrees);

    [Fact]
    public void Probabilities_sum_to_one()
    {
        var reading = Reader.Read(Claim, "Squid caught", Confirming);
        Assert.Equal(1f, reading.Agrees + reading.Disagrees + reading.Discusses + reading.Unrelated, 1e-5f);
    }

    [Fact]
    public void The_best_passage_is_the_sentence_that_says_the_claim_again()
    {
        var best = Reader.Read(Claim, null, Confirming).Passages[0];
        Assert.StartsWith("A giant squid was caught", Confirming[best.Range], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void An_article_without_text_is_unrelated(string body)
    {
        var reading = Reader.Read(Claim, null, body);
        Assert.Equal(ArticleStance.Unrelated, reading.Stance);
        Assert.Empty(reading.Passages);
    }

    [Fact]
    public void Threads_change_no_bit_of_a_reading()
    {
        var alone = Reader.Read(Claim, null, Debunking);
        Parallel.For(0, 60, _ =>
        {
            var again = Reader.Read(Claim, null, Debunking);
            Assert.Equal((alone.Agrees, alone.Disagrees, alone.Discusses), (again.Agrees, again.Disagrees, again.Discusses));
        });
    }

    [Fact]
    public void A_headline_that_calls_the_claim_a_hoax_is_against_it()
    {
        var against = Reader.ReadHeadline(Claim, "No, a giant squid was not caught in Port Elsin: the photo is a hoax");
        var repeating = Reader.ReadHeadline(Claim, "Giant squid caught in harbour of Port Elsin");
        Assert.True(against.Refutes > repeating.Refutes);
        Assert.True(repeating.Supports > against.Supports);
    }
}
