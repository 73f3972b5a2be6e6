using Verify.Core.Syndication;

namespace Verify.Core.Tests.Syndication;

public sealed class SourceCounterTests
{
    [Fact]
    public void Nothing_matches_nothing() => Assert.Empty(SourceCounter.Match([]));

    [Fact]
    public void One_text_in_two_outlets_is_one_source() =>
        Assert.Equal([new CountedSource("wire", "courier")], Match(("wire", ["herald", "courier"])));

    [Fact]
    public void Two_texts_in_one_outlet_are_one_source() =>
        Assert.Equal([new CountedSource("a", "herald")], Match(("a", ["herald"]), ("b", ["herald"])));

    [Fact]
    public void An_outlet_with_wire_and_own_text_beside_one_with_the_wire_alone_makes_two() =>
        Assert.Equal(
            [new CountedSource("own", "herald"), new CountedSource("wire", "courier")],
            Match(("wire", ["herald", "courier"]), ("own", ["herald"])));

    [Fact]
    public void A_chain_of_shared_outlets_is_untangled_to_the_full_matching() =>
        Assert.Equal(4, Match(("a", ["1", "2"]), ("b", ["1", "2", "3"]), ("c", ["1"]), ("d", ["3", "4"])).Count);

    [Fact]
    public void The_order_of_origins_and_outlets_does_not_show() =>
        Assert.Equal(
            Match(("a", ["1", "2"]), ("b", ["2", "3"]), ("c", ["1", "3"])),
            Match(("c", ["3", "1"]), ("a", ["2", "1"]), ("b", ["3", "2"])));

    private static IReadOnlyList<CountedSource> Match(params (string Id, string[] Outlets)[] origins) =>
        SourceCounter.Match(origins.Select(origin => (origin.Id, (IReadOnlyList<string>)origin.Outlets)));
}
