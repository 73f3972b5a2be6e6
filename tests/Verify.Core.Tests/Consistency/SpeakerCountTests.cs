using Verify.Core.Consistency;

namespace Verify.Core.Tests.Consistency;

public sealed class SpeakerCountTests
{
    [Theory]
    [InlineData("Dmytro Horbenko", "Dmitry Gorbenko", 2)]
    [InlineData("Yuri Zelynskyy", "Yuriy Zelynskiy", 1)]
    [InlineData("Ilse Tarn", "Tarn", 1)]
    [InlineData("Ilse Tarn", "President Tarn", 1)]
    [InlineData("Ilse Tarn", "Bram Tarn", 2)]
    [InlineData("the Kremlin", "Moscow", 1)]
    [InlineData("officials", "Ilse Tarn", 2)]
    [InlineData(null, "Ilse Tarn", 2)]
    [InlineData(null, null, 1)]
    public void Spellings_of_one_name_are_one_speaker(string? first, string? second, int speakers) =>
        Assert.Equal(speakers, Count(first, second));

    [Fact]
    public void A_surname_that_two_people_bear_adds_no_third_speaker() =>
        Assert.Equal(2, Count("Ilse Tarn", "Bram Tarn", "Tarn"));

    private static int Count(params string?[] speakers)
    {
        var given = Given.Claim();
        foreach (var (speaker, i) in speakers.Select((speaker, i) => (speaker, i)))
        {
            given.Asserts($"outlet{i}", speaker, "The bridge is closed.");
        }

        return given.Assess().SupportingSources;
    }
}
