using System.Security.Cryptography;
using Verify.Core.Stance.Trained;

namespace Verify.Core.Tests.Stance.Trained;

public sealed class ShippedWeightsTests
{
    private const long MostBytes = 40L << 20;
    private static readonly string[] Files = ["lexicon.bin", "pairs.bin", "articles.bin"];

    [Theory]
    [InlineData("lexicon.bin")]
    [InlineData("pairs.bin")]
    [InlineData("articles.bin")]
    public void The_model_card_gives_the_checksum_of_what_ships(string name)
    {
        using var stream = ShippedWeights.Open(name);
        var line = Assert.Single(Card(), line => line.Contains($"`{name}`", StringComparison.Ordinal) && line.Contains("sha256", StringComparison.Ordinal));
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(stream)), line, StringComparison.Ordinal);
    }

    [Fact]
    public void All_weights_together_stay_within_forty_mebibytes() => Assert.InRange(Files.Sum(Length), 1, MostBytes);

    private static long Length(string name)
    {
        using var stream = ShippedWeights.Open(name);
        return stream.Length;
    }

    private static List<string> Card()
    {
        using var stream = ShippedWeights.Open("MODEL_CARD.md");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
            lines.Add(line);
        return lines;
    }
}
