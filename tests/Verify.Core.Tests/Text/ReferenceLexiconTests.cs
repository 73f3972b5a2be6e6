using Verify.Core.Text;

namespace Verify.Core.Tests.Text;

public sealed class ReferenceLexiconTests
{
    [Theory]
    [InlineData("agreed", "refuses")]
    [InlineData("rejection", "acceptance")]
    [InlineData("rose", "fell")]
    [InlineData("won", "lost")]
    [InlineData("alive", "dead")]
    [InlineData("acquitted", "guilty")]
    [InlineData("reached", "collapsed")]
    public void Opposites_are_opposed_both_ways(string a, string b)
    {
        Assert.True(Antonyms.AreOpposed(Stemmer.Stem(a), Stemmer.Stem(b)));
        Assert.True(Antonyms.AreOpposed(Stemmer.Stem(b), Stemmer.Stem(a)));
    }

    [Theory]
    [InlineData("ceasefire", "truce")]
    [InlineData("seized", "captured")]
    [InlineData("talks", "negotiations")]
    [InlineData("sent", "deployed")]
    [InlineData("killed", "died")]
    public void Words_for_one_thing_are_synonyms(string a, string b)
    {
        var (stemA, stemB) = (Stemmer.Stem(a), Stemmer.Stem(b));

        Assert.True(Synonyms.AreSynonyms(stemA, stemB));
        Assert.Contains(Synonyms.SetsOf(stemA), set => Synonyms.Members(set).Contains(stemB));
    }

    [Fact]
    public void Being_synonyms_is_not_transitive() =>
        Assert.False(Synonyms.AreSynonyms(Stemmer.Stem("sack"), Stemmer.Stem("blaze")));

    [Fact]
    public void No_two_words_are_both_synonyms_and_opposites()
    {
        var stems = Enumerable.Range(0, Synonyms.Count).SelectMany(Synonyms.Members).Distinct().ToList();

        var both = stems.SelectMany(stem => Antonyms.Of(stem).Where(other => Synonyms.AreSynonyms(stem, other)).Select(other => $"{stem} {other}"));

        Assert.Empty(both);
    }
}
