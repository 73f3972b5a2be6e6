using Verify.Core.Text;

namespace Verify.Core.Tests.Text;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("consistency", "consist")]
    [InlineData("consignment", "consign")]
    [InlineData("consolations", "consol")]
    [InlineData("knightly", "knight")]
    [InlineData("kneaded", "knead")]
    [InlineData("generously", "generous")]
    [InlineData("communication", "communic")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("gaps", "gap")]
    [InlineData("kiwis", "kiwi")]
    [InlineData("luxuriated", "luxuri")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("agreed", "agre")]
    [InlineData("agreement", "agreement")]
    [InlineData("relational", "relat")]
    [InlineData("hesitancy", "hesit")]
    [InlineData("geology", "geolog")]
    [InlineData("sensibility", "sensibl")]
    [InlineData("electricity", "electr")]
    [InlineData("hopefulness", "hope")]
    [InlineData("adjustment", "adjust")]
    [InlineData("adoption", "adopt")]
    [InlineData("controlling", "control")]
    [InlineData("say", "say")]
    [InlineData("by", "by")]
    [InlineData("succeed", "succeed")]
    [InlineData("news", "news")]
    public void Porter2_gives_the_published_stems(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));

    [Theory]
    [InlineData("spoke", "speaks")]
    [InlineData("sent", "sending")]
    [InlineData("agreed", "agree")]
    [InlineData("women", "woman")]
    [InlineData("met", "meeting")]
    [InlineData("normalising", "normalized")]
    [InlineData("defence", "defense")]
    [InlineData("neighbours", "neighbor")]
    [InlineData("kilometres", "kilometer")]
    public void Forms_of_one_word_share_a_stem(string form, string other) => Assert.Equal(Stemmer.Stem(form), Stemmer.Stem(other));

    [Theory]
    [InlineData("rising", "rizing")]
    [InlineData("promised", "promized")]
    [InlineData("comprises", "comprizes")]
    public void Words_always_spelled_in_ise_keep_their_s(string word, string misspelled) =>
        Assert.NotEqual(Stemmer.Stem(misspelled), Stemmer.Stem(word));

    [Fact]
    public void Overlong_words_are_left_alone()
    {
        var word = new string('a', 5000) + "ing";

        Assert.Equal(word, Stemmer.Stem(word));
    }
}
