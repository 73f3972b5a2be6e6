using Verify.Storage.Retrieval;

namespace Verify.Storage.Tests.Retrieval;

public sealed class PassageTermsCodecTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        PassageTerms[] passages =
        [
            new(1, 0, 7, new uint[] { 1, uint.MaxValue }), new(1, 4, uint.MaxValue, ReadOnlyMemory<uint>.Empty), new(300, 70_000, 0, new uint[] { 5 }),
        ];

        var read = PassageTermsCodec.Read(PassageTermsCodec.Write(passages));

        Assert.Equal(passages.Select(Shown), read.Select(Shown));
    }

    [Fact]
    public void Term_numbers_never_change_for_they_are_stored() => Assert.Equal(3307161924u, TermHash.Of("harbour"));

    private static string Shown(PassageTerms passage) =>
        $"{passage.Revision} {passage.Index} {passage.TextHash} {string.Join(',', passage.Terms.ToArray())}";
}
