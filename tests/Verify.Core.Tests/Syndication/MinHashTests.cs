using Verify.Core.Syndication;

namespace Verify.Core.Tests.Syndication;

public sealed class MinHashTests
{
    [Fact]
    public void Case_punctuation_and_spacing_do_not_change_the_shingles_of_a_body() =>
        Assert.Equal(1, Shingles.OfBody("The ferry left Orvel, at noon today!").Jaccard(Shingles.OfBody("the  ferry left ORVEL at\nnoon today")));

    [Fact]
    public void Order_of_words_changes_the_shingles() =>
        Assert.Equal(0, Shingles.OfBody("the ferry left Orvel at noon").Jaccard(Shingles.OfBody("noon at Orvel left ferry the")));

    [Fact]
    public void A_part_is_contained_in_the_whole_but_resembles_it_little()
    {
        var (part, whole) = (Shingles.OfBody(Words(0, 30)), Shingles.OfBody(Words(0, 300)));

        Assert.Equal(1, part.Containment(whole));
        Assert.InRange(part.Jaccard(whole), 0.05, 0.12);
    }

    [Fact]
    public void An_empty_text_has_no_shingles_and_no_signature()
    {
        Assert.Equal(0, Shingles.OfBody(" ... ").Count);
        Assert.Null(MinHash.Sign(Shingles.OfBody("")));
        Assert.Equal(0, Shingles.OfBody("").Containment(Shingles.OfBody("the ferry")));
    }

    [Fact]
    public void A_text_shorter_than_a_shingle_is_one_shingle() => Assert.Equal(1, Shingles.OfBody("Ferry sinks").Count);

    [Theory]
    [InlineData(40)]
    [InlineData(120)]
    [InlineData(200)]
    public void The_signature_estimates_the_resemblance_within_three_standard_errors(int overlap)
    {
        var (a, b) = (Shingles.OfBody(Words(0, 240)), Shingles.OfBody(Words(240 - overlap, 240)));

        Assert.InRange(MinHash.Sign(a)!.Resemblance(MinHash.Sign(b)!) - a.Jaccard(b), -0.1875, 0.1875);
    }

    [Fact]
    public void Signatures_are_stable_from_version_to_version() =>
        Assert.Equal([589063023u, 111375319u], MinHash.Sign(Shingles.OfBody("The ferry left Orvel at noon."))!.Minima.Take(2));

    [Fact]
    public void A_stored_signature_reads_back_equal()
    {
        var signature = MinHash.Sign(Shingles.OfBody(Words(0, 50)))!;

        Assert.Equal(signature, new MinHashSignature(signature.Minima));
        Assert.Throws<ArgumentException>(() => new MinHashSignature([1, 2, 3]));
    }

    [Fact]
    public void Lightly_edited_texts_share_a_band_and_unrelated_ones_do_not()
    {
        var text = Words(0, 200);
        var edited = text.Replace("w50 ", "rather ", StringComparison.Ordinal).Replace("w120 ", "", StringComparison.Ordinal);

        Assert.NotEmpty(Keys(text).Intersect(Keys(edited)));
        Assert.Empty(Keys(text).Intersect(Keys(Words(1000, 200))));
        Assert.Equal(LshBands.Count, Keys(text).Distinct().Count());
    }

    private static IReadOnlyList<long> Keys(string text) => LshBands.Keys(MinHash.Sign(Shingles.OfBody(text))!);

    private static string Words(int start, int count) => string.Join(' ', Enumerable.Range(start, count).Select(i => $"w{i}"));
}
