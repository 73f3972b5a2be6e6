using Verify.Core.Consistency;

namespace Verify.Core.Tests.Consistency;

public sealed class NamesTests
{
    [Fact]
    public void Statuses_and_flags_are_written_in_lower_case_with_hyphens()
    {
        Assert.Equal(
            ["withdrawn", "outdated", "disputed", "contradicted", "challenged", "corroborated", "single-source", "attributed", "unverified"],
            Enum.GetValues<ClaimStatus>().Select(status => status.Name()));
        Assert.Equal(
            [
                "wire-copy", "speaker-conflict", "quantity-conflict", "date-conflict", "attributed-support", "contested-by-speaker",
                "breaking", "human-reviewed", "review-stale",
            ],
            Enum.GetValues<ClaimFlag>().Select(flag => flag.Name()));
    }
}
