using Verify.Core.Text;

namespace Verify.Core.Tests.Text;

public sealed class NameReaderTests
{
    [Theory]
    [InlineData("On Friday Ursel von der Tann met Bashir al-Rashid in Arlen.", "Ursel von der Tann|Bashir al-Rashid|Arlen")]
    [InlineData("Earlier Brandt said it rained.", "Brandt")]
    [InlineData("Talks began and Police said nothing.", "Police")]
    [InlineData("Workers said the plant closed.", "")]
    [InlineData("Vennick said the plant closed.", "Vennick")]
    [InlineData("The Holtz-Venn talks failed.", "Holtz|Venn")]
    [InlineData("Jean-Marc Holtz spoke to J. R. Petrak.", "Jean-Marc Holtz|J. R. Petrak")]
    [InlineData("Ukraine’s President Olena Petrak praised the Canadian Ministry of Defence.", "Ukraine|Olena Petrak|Canadian|Ministry of Defence")]
    [InlineData("She left the Institute for Trade and Labour Studies and the People’s Party.", "Institute for Trade and Labour Studies|People’s Party")]
    [InlineData("The US-backed plan was not for us.", "US")]
    [InlineData("It must end NOW, I said.", "")]
    [InlineData("Boris Venn, left, and US President Mary King (AP)", "Boris Venn|US|Mary King|AP")]
    public void Names_are_cut_out_whole(string text, string names) =>
        Assert.Equal(names, string.Join('|', Read(text).Select(name => name.Surface)));

    [Theory]
    [InlineData("The Defence Secretary, Olga Venn, spoke.", "defense secretary")]
    [InlineData("Defense Secretary Olga Venn spoke.", "defense secretary")]
    [InlineData("Mr. Venn spoke.", "mr")]
    [InlineData("Olga Venn, the town’s longest-serving mayor, spoke.", "mayor")]
    [InlineData("Vice-President Olga Venn spoke.", "vice president")]
    [InlineData("Olga Venn, who met the mayor, spoke.", null)]
    public void The_title_beside_a_name_is_recorded(string text, string? title) => Assert.Equal(title, Assert.Single(Read(text)).Title);

    [Theory]
    [InlineData("Olga Venn spoke.", NameKind.Person)]
    [InlineData("Reporters from the Arlen Herald spoke.", NameKind.Organisation)]
    [InlineData("They crossed the Velda River.", NameKind.Place)]
    [InlineData("The FRTZ spoke.", NameKind.Organisation)]
    [InlineData("They crossed into Moldovan territory.", NameKind.Place)]
    public void The_kind_follows_from_the_words_of_the_name(string text, NameKind kind) => Assert.Equal(kind, Assert.Single(Read(text)).Kind);

    [Theory]
    [InlineData("in Kiev", "in Kyiv")]
    [InlineData("near Zaporozhye", "near Zaporizhzhia")]
    [InlineData("the U.S. view", "the United States of America")]
    [InlineData("a Ukrainian", "for Ukraine")]
    [InlineData("the United Nations", "the U.N.")]
    [InlineData("with Petrenskyy", "with Petrenskiy")]
    [InlineData("with Jürgen Müller", "with Jurgen Mueller")]
    public void Spellings_of_one_name_share_a_key(string text, string other) =>
        Assert.Equal(Assert.Single(Read(text)).Key, Assert.Single(Read(other)).Key);

    private static IReadOnlyList<NameMention> Read(string text) => NameReader.Read(text, Tokenizer.Tokenize(text));
}
