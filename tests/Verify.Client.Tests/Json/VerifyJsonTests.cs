using System.Text.Json;
using Verify.Client.Claims;
using Verify.Client.Json;

namespace Verify.Client.Tests.Json;

public class VerifyJsonTests
{
    [Fact]
    public void A_status_is_written_in_words()
    {
        var json = JsonSerializer.Serialize(new FragilityView([], ClaimStatus.SingleSource), VerifyJson.Default.FragilityView);
        Assert.Equal("""{"sources":[],"becomes":"single-source"}""", json);
    }

    [Fact]
    public void A_number_is_no_status() => Assert.Throws<JsonException>(
        () => JsonSerializer.Deserialize("""{"sources":[],"becomes":6}""", VerifyJson.Default.FragilityView));

    [Fact]
    public void A_claim_without_text_is_refused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"id":"c1"}""", VerifyJson.Default.ClaimSubmission));
}
