using Verify.Core.Articles;
using Verify.Core.Syndication;

namespace Verify.Core.Tests.Syndication;

public sealed class OriginFinderTests
{
    private const string Wire =
        "Velmark has agreed to a ferry truce proposed by Orvel after a dispute in which dozens of boats were impounded and two harbours closed.";

    private const string EditedWire =
        "Velmark has already agreed to the ferry truce proposed by Orvel after a dispute in which dozens of boats were impounded and two harbours shut.";

    private const string Paraphrase = "After a dispute that closed two harbours, Velmark agreed to the truce Orvel proposed.";

    private const string Own = "The council in Velmark signed off on the plan last week, three people at the meeting told this newspaper.";

    private const string OtherOwn = "Harbour pilots here have been told to expect Orvel's boats from Monday.";

    [Fact]
    public void The_same_long_sentence_is_one_origin_whoever_prints_it()
    {
        var origin = Assert.Single(Find(Passage("a", "herald", Wire, 1), Passage("b", "courier", Wire, 2)));

        Assert.Equal(["courier", "herald"], origin.CarriedBy);
        var merge = Assert.Single(origin.Merges);
        Assert.Equal(MergeReason.SameSentence, merge.Reason);
        Assert.Equal(("a/1/0", "b/1/0"), (merge.First.ToString(), merge.Second.ToString()));
    }

    [Fact]
    public void A_lightly_edited_sentence_is_recognised_by_containment() =>
        Assert.Equal(
            MergeReason.ContainedText,
            Assert.Single(Find(Passage("a", "herald", Wire, 1), Passage("b", "courier", EditedWire, 2))).Merges.Single().Reason);

    [Fact]
    public void A_paraphrase_is_one_origin_only_where_both_credit_the_same_agency()
    {
        var credited = Find(Passage("a", "herald", Wire, 1, ["Nordwire"]), Passage("b", "courier", Paraphrase, 2, ["Nordwire", "Pan News"]));
        var uncredited = Find(Passage("a", "herald", Wire, 1), Passage("b", "courier", Paraphrase, 2));
        var otherAgency = Find(Passage("a", "herald", Wire, 1, ["Nordwire"]), Passage("b", "courier", Paraphrase, 2, ["Pan News"]));

        var origin = Assert.Single(credited);
        Assert.Equal((MergeReason.SameAgency, "Nordwire"), (origin.Merges.Single().Reason, origin.Agency));
        Assert.Equal(2, uncredited.Count);
        Assert.Equal(2, otherAgency.Count);
    }

    [Fact]
    public void The_same_agency_alone_does_not_make_two_reports_one() =>
        Assert.Equal(2, Find(Passage("a", "herald", Wire, 1, ["Nordwire"]), Passage("b", "courier", OtherOwn, 2, ["Nordwire"])).Count);

    [Fact]
    public void Figures_that_differ_keep_two_wordings_of_an_agency_apart() =>
        Assert.Equal(2, Find(
            Passage("a", "herald", "Officials in Velmark say that 40 boats were impounded in the dispute.", 1, ["Nordwire"]),
            Passage("b", "courier", "In the dispute 55 boats were impounded, Velmark officials say.", 2, ["Nordwire"])).Count);

    [Fact]
    public void Articles_that_reprint_each_other_need_only_agree()
    {
        var body = MinHash.Sign(Shingles.OfBody(Wire + Own + OtherOwn));

        var origin = Assert.Single(Find(
            Passage("a", "herald", Wire, 1) with { Body = body }, Passage("b", "courier", Paraphrase, 2) with { Body = body }));

        Assert.Equal(MergeReason.ReprintedBody, origin.Merges.Single().Reason);
    }

    [Fact]
    public void A_shared_quotation_is_no_shared_report()
    {
        const string Quoted = "\"We shall keep every one of the harbours open to the boats of our neighbours for as long as it takes\"";

        Assert.Equal(2, Find(
            Passage("a", "herald", $"{Quoted}, Mayor Ilse Tarn told reporters on the quay.", 1),
            Passage("b", "courier", $"The mayor of Velmark wrote in a letter: {Quoted}.", 2)).Count);
    }

    [Fact]
    public void Passages_of_one_article_are_one_origin_by_lineage()
    {
        var origin = Assert.Single(Find(Passage("a", "herald", Own, 1), Passage("a", "herald", OtherOwn, 1, index: 1)));

        Assert.Equal(MergeReason.SameArticle, origin.Merges.Single().Reason);
        Assert.Equal(["a/1/0", "a/1/1"], origin.Passages.Select(key => key.ToString()));
    }

    [Fact]
    public void Own_reporting_stays_apart_from_the_wire_text_that_another_outlet_carries_too()
    {
        var origins = Find(
            Passage("a", "herald", EditedWire, 1, ["Nordwire"]),
            Passage("a", "herald", Own, 1, ["Nordwire"], index: 1),
            Passage("b", "courier", Wire, 2, ["Nordwire"]));

        Assert.Equal(2, origins.Count);
        Assert.Equal(2, Sources(origins));
        Assert.Equal(["courier", "herald"], origins[0].Outlets);
        Assert.Null(origins[1].Agency);
    }

    [Fact]
    public void A_text_that_no_agency_is_credited_for_belongs_to_who_printed_it_first()
    {
        var origins = Find(
            Passage("a", "herald", Wire, 1), Passage("a", "herald", Own, 1, index: 1), Passage("b", "courier", Wire, 2));

        var origin = Assert.Single(origins);
        Assert.Equal(["herald"], origin.Outlets);
        Assert.Equal(["courier", "herald"], origin.CarriedBy);
    }

    [Fact]
    public void Two_outlets_that_share_a_background_sentence_keep_their_own_reports()
    {
        var origins = Find(
            Passage("a", "herald", Wire, 1),
            Passage("a", "herald", Own, 1, index: 1),
            Passage("b", "courier", Wire, 2),
            Passage("b", "courier", OtherOwn, 2, index: 1));

        Assert.Equal(2, Sources(origins));
    }

    [Fact]
    public void A_wire_story_of_several_sentences_reprinted_whole_is_one_origin()
    {
        var origins = Find(
            Passage("a", "herald", Wire, 1, ["Nordwire"]),
            Passage("a", "herald", Own, 1, ["Nordwire"], index: 1),
            Passage("b", "courier", Wire, 2, ["Nordwire"]),
            Passage("b", "courier", Own, 2, ["Nordwire"], index: 1));

        Assert.Contains(Assert.Single(origins).Merges, merge => merge.Reason == MergeReason.SameWireStory);
    }

    [Fact]
    public void Two_agencies_in_one_article_stay_two_reports() =>
        Assert.Equal(2, Find(
            Passage("a", "herald", Wire, 1, ["Nordwire", "Pan News"]),
            Passage("a", "herald", Own, 1, ["Nordwire", "Pan News"], index: 1),
            Passage("b", "courier", Wire, 2, ["Nordwire"]),
            Passage("c", "tribune", Own, 2, ["Pan News"])).Count);

    [Fact]
    public void The_order_of_passages_does_not_show()
    {
        OriginPassage[] passages =
        [
            Passage("a", "herald", Wire, 1, ["Nordwire"]), Passage("a", "herald", Own, 1, index: 1),
            Passage("b", "courier", EditedWire, 2), Passage("c", "tribune", OtherOwn, 1), Passage("d", "gazette", Paraphrase, 3, ["Nordwire"]),
        ];

        Assert.Equivalent(OriginFinder.Find(passages), OriginFinder.Find(passages.Reverse()), strict: true);
    }

    private static int Sources(IReadOnlyList<Origin> origins) =>
        SourceCounter.Match(origins.Select(origin => (origin.Id, origin.Outlets))).Count;

    private static IReadOnlyList<Origin> Find(params OriginPassage[] passages) => OriginFinder.Find(passages);

    private static OriginPassage Passage(string article, string outlet, string text, int hour, string[]? agencies = null, int index = 0) =>
        new(
            new PassageKey(new ArticleId(article), 1, index),
            outlet,
            new DateTimeOffset(2031, 5, 1, hour, 0, 0, TimeSpan.Zero),
            Sentences.Analyse(text),
            agencies ?? [],
            null);
}
