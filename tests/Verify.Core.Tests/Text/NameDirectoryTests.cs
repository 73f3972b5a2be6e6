using Verify.Core.Text;

namespace Verify.Core.Tests.Text;

public sealed class NameDirectoryTests
{
    [Fact]
    public void A_surname_alone_refers_to_the_full_name_before_it() =>
        Assert.Equal("Olga Venn", Find("Olga Venn spoke.", "Later Venn left.").FullName);

    [Fact]
    public void A_surname_alone_refers_to_the_full_name_that_follows() =>
        Assert.Equal("Boris Petrenskyy", Find("Petrenskiy spoke.", "Boris Petrenskyy left.", "Then Petrenskij slept.").FullName);

    [Fact]
    public void An_acronym_refers_to_the_name_it_was_introduced_for() =>
        Assert.Equal("Harbour Workers Union", Find("The Harbour Workers Union (HWU) struck.", "The HWU won.").FullName);

    [Fact]
    public void A_caption_credit_in_brackets_is_no_acronym_of_a_person() =>
        Assert.Equal(2, Directory("Olga Venn smiles (RPX)").Entities.Count);

    [Theory]
    [InlineData("Harbour Board spokeswoman Olga Venn spoke.")]
    [InlineData("Olga Venn, a spokeswoman for the Harbour Board, spoke.")]
    [InlineData("The Harbour Board's spokeswoman Olga Venn spoke.")]
    public void A_spokesman_speaks_for_the_body_named_with_the_title(string sentence)
    {
        var directory = Directory(sentence);

        var board = Names("They saw the Harbour Board there.")[0];
        Assert.Equal(["Olga Venn"], directory.SpokesmenOf(board).Select(entity => entity.FullName));
    }

    [Theory]
    [InlineData("the Danish defence minister", "Olga Venn")]
    [InlineData("defence minister", "Olga Venn|Pia Holtz")]
    [InlineData("the Finnish Defence Minister", "Pia Holtz")]
    [InlineData("the mayor", "")]
    public void A_title_refers_to_those_who_hold_it(string description, string names)
    {
        var directory = Directory("Danish defence minister Olga Venn met Finnish defense minister Pia Holtz.");

        Assert.Equal(names, string.Join('|', directory.WithTitle(description).Select(entity => entity.FullName)));
    }

    [Fact]
    public void A_mention_takes_the_key_of_the_fullest_name()
    {
        var directory = Directory("Olga Venn spoke.", "Venn left.");

        Assert.Equal(NameFolder.Key("Olga Venn"), directory.Resolve(Names("Venn left.")[0]).Key);
    }

    private static NamedEntity Find(params string[] sentences)
    {
        var entity = Directory(sentences).Find(Names(sentences[^1])[0]);
        Assert.NotNull(entity);
        return entity;
    }

    private static NameDirectory Directory(params string[] sentences) =>
        NameDirectory.Of(sentences.Select(sentence => SentenceAnalyser.Analyse(sentence, null)));

    private static IReadOnlyList<NameMention> Names(string sentence) => SentenceAnalyser.Analyse(sentence, null).Names;
}
