using System.Text.Json;
using Verify.Application.Events;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Testing;

namespace Verify.Application.Tests.Events;

public class EventJsonTests
{
    [Fact]
    public async Task Every_claim_event_reads_back_as_it_was_written()
    {
        var desk = new Desk();
        await desk.AcceptAsync("a/1", "harbour-post.example", "The ferry Marigold sank on Monday, and 40 people swam ashore.");
        var assessed = (await desk.SubmitAsync("c1", "The ferry Marigold sank.")).Accepted().Value;
        ClaimEvent[] events =
        [
            new ClaimEvent.Submitted(assessed.Claim! with { ContextDate = new DateOnly(2031, 5, 6) }, Drafts.Published),
            new ClaimEvent.Assessed(assessed.Assessment!, assessed.Considered!),
            new ClaimEvent.Reviewed(new("disputed", "A note.", "cat", Drafts.Published, "bob", "digest")),
            new ClaimEvent.EvidenceReviewed(new(
                assessed.Assessment!.Evidence[0], EvidenceVerdict.Rejected, "Another ferry.", "cat", Drafts.Published, SignedOffBy: null)),
            new ClaimEvent.ReviewSignedOff("bob", Drafts.Published),
            new ClaimEvent.Withdrawn(new(Drafts.Published, "Entered twice.")),
        ];

        Assert.All(events, item => Assert.Equal(EventJson.Write(item), EventJson.Write(EventJson.ReadClaimEvent(EventJson.Write(item)))));
        var read = (ClaimEvent.Assessed)EventJson.ReadClaimEvent(EventJson.Write(events[1]));
        Assert.Equal(assessed.Assessment!.Evidence[0].Span, read.Assessment.Evidence[0].Span);
        Assert.Equal(assessed.Considered!.Parts[0], read.Considered.Parts[0]);
        Assert.Equal(assessed.Considered.Articles, read.Considered.Articles);
    }

    [Fact]
    public async Task An_assessment_is_kept_with_each_piece_of_evidence_once_and_one_of_a_release_that_kept_it_twice_reads_the_same()
    {
        var desk = new Desk();
        await desk.AcceptAsync("a/1", "harbour-post.example", "The ferry Marigold sank on Monday, and 40 people swam ashore.");
        var state = (await desk.SubmitAsync("c1", "The ferry Marigold sank.")).Accepted().Value;
        var kept = EventJson.Write(new ClaimEvent.Assessed(state.Assessment!, state.Considered!));
        var twice = kept with { Json = kept.Json.Replace("\"coverage\":", "\"evidence\":[{\"quote\":\"40 people\"}],\"coverage\":", StringComparison.Ordinal) };

        Assert.Equal(2, kept.Json.Split("40 people swam ashore").Length);
        Assert.NotEqual(kept, twice);
        Assert.Equal(kept, EventJson.Write(EventJson.ReadClaimEvent(twice)));
    }

    [Fact]
    public void Every_article_event_reads_back_as_it_was_written()
    {
        var revision = new Revision(
            2, Drafts.Published, "https://harbour-post.example/1", "harbour-post.example", "The Harbour Post", "Harbour news", "By Ann Reed",
            Drafts.Published, "en", ArticleKind.LiveBlog, ["Coastal Wire"], "hash", "It ran aground.");
        ArticleEvent[] events =
        [
            new ArticleEvent.RevisionAccepted(revision),
            new ArticleEvent.Corrected(new(2, Drafts.Published, "It ran aground.", [3, 4])),
            new ArticleEvent.Retracted(new(Drafts.Published, "A hoax.")),
        ];

        Assert.All(events, item => Assert.Equal(EventJson.Write(item), EventJson.Write(EventJson.ReadArticleEvent(EventJson.Write(item)))));
    }

    [Theory]
    [InlineData("claim-forgotten", "{}")]
    [InlineData("claim-submitted", "{")]
    [InlineData("claim-submitted", "null")]
    public void What_is_no_event_is_refused(string kind, string json) =>
        Assert.Throws<JsonException>(() => EventJson.ReadClaimEvent(new(kind, json)));
}
