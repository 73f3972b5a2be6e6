using Verify.Core.Syndication;
using Verify.Testing;
using Xunit.Abstractions;

namespace Verify.Core.Tests.Syndication;

/// <summary>How well copies among real news bodies are found; runs where the shared data is present.</summary>
public sealed class NearDuplicateTests(ITestOutputHelper output)
{
    /// <summary>Pairs that share half of their five-word shingles are copies that banding is tuned to find.</summary>
    private const double Copy = 0.5;

    [Fact]
    public void Bands_and_containment_find_the_copies_among_real_bodies()
    {
        if (Checkout.Shared("data/fnc1") is not { } folder)
        {
            output.WriteLine("Skipped: ../shared/data/fnc1 is not here.");
            return;
        }

        var shingles = Csv.Read(Path.Combine(folder, "train_bodies.csv")).Skip(1)
            .ToDictionary(row => row[0], row => Shingles.OfBody(row[1]), StringComparer.Ordinal);
        var pairs = Csv.Read(Path.Combine(folder, "near_dup_pairs.csv")).Skip(1)
            .Select(row => (Pair: Ordered(row[1], row[3]), Jaccard: double.Parse(row[5], System.Globalization.CultureInfo.InvariantCulture)))
            .ToDictionary(row => row.Pair, row => row.Jaccard);
        var candidates = Candidates(shingles);
        var confirmed = candidates.Where(pair => shingles[pair.A].Containment(shingles[pair.B]) >= Copy).ToHashSet();

        var copies = pairs.Where(pair => pair.Value >= Copy).Select(pair => pair.Key).ToArray();
        var recall = (double)copies.Count(confirmed.Contains) / copies.Length;
        var precision = (double)confirmed.Count(pairs.ContainsKey) / confirmed.Count;
        output.WriteLine(
            $"{shingles.Count} bodies, {copies.Length} copies of {pairs.Count} listed pairs; {candidates.Count} candidates, "
            + $"{confirmed.Count} confirmed; recall {recall:F3}, precision {precision:F3}");
        Assert.InRange(recall, 0.9, 1);
        Assert.InRange(precision, 0.95, 1);
    }

    private static HashSet<(string A, string B)> Candidates(Dictionary<string, ShingleSet> bodies) =>
    [
        .. bodies
            .Select(body => (body.Key, Signature: MinHash.Sign(body.Value)))
            .Where(body => body.Signature is not null)
            .SelectMany(body => LshBands.Keys(body.Signature!).Select(band => (band, body.Key)))
            .GroupBy(entry => entry.band, entry => entry.Key)
            .Select(bucket => bucket.ToArray())
            .SelectMany(bucket => bucket.SelectMany((a, i) => bucket.Skip(i + 1).Select(b => Ordered(a, b)))),
    ];

    private static (string A, string B) Ordered(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
