using System.Text.Json;
using Verify.Core.Consistency;

namespace Verify.Cli.Tests;

public class SampleTests
{
    [Fact]
    public async Task The_sample_claims_come_out_as_designed()
    {
        using var session = new Session();

        await session.Run("check", "--articles", Repository.Samples, "--claims", Repository.SampleClaims, "--format", "json");

        using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.SampleClaims));
        using var found = JsonDocument.Parse(session.Out);
        Assert.Equal(
            expected.RootElement.EnumerateArray().Select(claim => $"{claim.GetProperty("id")} {claim.GetProperty("expected")}"),
            found.RootElement.EnumerateArray().Select(claim => $"{claim.GetProperty("id")} {claim.GetProperty("status")}"));
    }

    [Fact]
    public async Task The_sample_claims_come_to_all_nine_statuses()
    {
        using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.SampleClaims));

        Assert.Equal(
            Enum.GetValues<ClaimStatus>().Select(status => status.Name()).Order(StringComparer.Ordinal),
            expected.RootElement.EnumerateArray().Select(claim => claim.GetProperty("expected").GetString()!).Distinct().Order(StringComparer.Ordinal));
    }
}
