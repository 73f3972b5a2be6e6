using Verify.Core.Consistency;

namespace Verify.Core.Tests.Consistency;

public sealed class ForeignLabelsTests
{
    private const string Closed = "The old bridge over the river at Orvel has been closed to all traffic since the flood.";
    private const string Shut = "Nobody crosses at Orvel now: masons shut the span on Friday.";
    private const string Open = "Carts rolled over the Orvel crossing again this morning.";

    public static TheoryData<string, string, string?> Labels => new()
    {
        { "withdrawn", "Not Enough Evidence", "Withdrawn by source" },
        { "disputed", "Conflicting Evidence/Cherrypicking", "Outlets conflict" },
        { "parties", "Conflicting Evidence/Cherrypicking", "Parties disagree" },
        { "contradicted", "Refuted", "Contradicted" },
        { "challenged", "Not Enough Evidence", "Challenged by one source" },
        { "corroborated", "Supported", "Corroborated by 2 sources" },
        { "single-source", "Not Enough Evidence", "Single source" },
        { "attributed", "Not Enough Evidence", "Attributed, unconfirmed" },
        { "unverified", "Not Enough Evidence", null },
    };

    [Theory]
    [MemberData(nameof(Labels))]
    public void Each_status_has_its_label_in_other_vocabularies(string situation, string averitec, string? claimReview)
    {
        var given = Given.Claim();
        var outcome = (situation switch
        {
            "withdrawn" => given.Supports("a", Closed).Retracted("a"),
            "disputed" => given.Supports("a", Closed).Refutes("b", Open),
            "parties" => given.Asserts("a", "Ilse Tarn", Closed).Denies("b", "Bram Oster", Open),
            "contradicted" => given.Refutes("a", Closed).Refutes("b", Shut),
            "challenged" => given.Refutes("a", Open),
            "corroborated" => given.Supports("a", Closed).Supports("b", Shut),
            "single-source" => given.Supports("a", Closed),
            "attributed" => given.Asserts("a", "Ilse Tarn", Closed),
            _ => given,
        }).Assess();

        Assert.Equal(situation == "parties" ? "disputed" : situation, outcome.Status.Name());
        Assert.Equal((averitec, claimReview), (outcome.AveritecLabel(), outcome.AlternateName()));
    }

    [Fact]
    public void An_outdated_claim_keeps_the_label_it_had()
    {
        var outcome = Given.Claim("The flood killed 40 people.")
            .Article("herald", hour: 1).Supports("herald", "The flood at Orvel killed 40 people.")
            .Article("courier", hour: 2).Supports("courier", "Rescuers counted 40 dead when the water fell.")
            .Article("tribune", hour: 30).Refutes("tribune", "The flood has now killed 60 people in Orvel.")
            .Assess();

        Assert.Equal(ClaimStatus.Outdated, outcome.Status);
        Assert.Equal(ClaimStatus.Corroborated, outcome.Weakest!.StatusBefore);
        Assert.Equal(("Supported", "Outdated"), (outcome.AveritecLabel(), outcome.AlternateName()));
    }
}
