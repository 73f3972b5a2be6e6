using System.Numerics.Tensors;

namespace Verify.Core.Stance.Trained;

/// <summary>
/// The features by which an article is read against a claim: overlap, and cue words in several zones around the match. Their order is part of the
/// weights.
/// </summary>
internal static class ArticleFeatures
{
    private static readonly string[] CueNames = Enum.GetNames<ArticleCue>();
    private static readonly int[] BriefPairFeatures = [0, 1, 7, 8, 12, 18, 20];

    /// <summary>What each column is.</summary>
    public static IReadOnlyList<string> Names { get; } = NamesOfColumns();

    /// <summary>Writes all features.</summary>
    public static void Fill(ArticleScan scan, ref FeatureRow row)
    {
        FillClaim(scan, ref row);
        FillOverlap(scan, ref row);
        FillZones(scan, ref row);
        FillWhole(scan, ref row);
    }

    private static List<string> NamesOfColumns()
    {
        var names = new List<string>();
        var lexicon = Lexicon.Shipped;
        var scan = new ArticleScan(lexicon, new ArticleCues(lexicon));
        scan.Read("", "");
        var row = new FeatureRow(new float[1024], names);
        Fill(scan, ref row);
        return names;
    }

    private static void FillClaim(ArticleScan scan, ref FeatureRow row)
    {
        int names = 0, numbers = 0, initials = 0;
        foreach (var token in scan.Claim)
        {
            names += token.Has(TokenForm.Capital) ? 1 : 0;
            initials += token.Has(TokenForm.Initial) ? 1 : 0;
            numbers += token.IsNumber ? 1 : 0;
        }
        row.Add("claim", "tokens", scan.Claim.Length);
        row.Add("claim", "names", names);
        row.Add("claim", "initials", initials);
        row.Add("claim", "numbers", numbers);
        AddCues("claim", scan.ClaimCues, 1, ref row);
    }

    private static void FillOverlap(ArticleScan scan, ref FeatureRow row)
    {
        row.Add("union", "entailed", scan.UnionCoverage(lead: false, same: false));
        row.Add("union", "same", scan.UnionCoverage(lead: false, same: true));
        row.Add("lead", "entailed", scan.UnionCoverage(lead: true, same: false));
        row.Add("lead", "same", scan.UnionCoverage(lead: true, same: true));

        Span<float> whole = stackalloc float[Lexicon.Dimensions];
        Span<float> best = stackalloc float[Lexicon.Dimensions];
        whole.Clear();
        best.Clear();
        for (var s = 0; s < scan.Count; s++)
            TensorPrimitives.Add(whole, scan.Vector(s), whole);
        for (var rank = 0; rank < Math.Min(3, scan.Count); rank++)
            TensorPrimitives.Add(best, scan.Vector(scan.Ranking[rank]), best);
        row.Add("cosine", "whole", Cosine(scan.ClaimVector, whole));
        row.Add("cosine", "best", Cosine(scan.ClaimVector, best));
        row.Add("cosine", "first", scan.Count > 0 ? Cosine(scan.ClaimVector, scan.Vector(0)) : 0);
        float greatest = 0, second = 0;
        for (var s = 0; s < scan.Count; s++)
        {
            var cosine = Cosine(scan.ClaimVector, scan.Vector(s));
            second = Math.Max(second, Math.Min(greatest, cosine));
            greatest = Math.Max(greatest, cosine);
        }
        row.Add("cosine", "greatest", greatest);
        row.Add("cosine", "second", second);

        foreach (var feature in BriefPairFeatures)
        {
            float most = 0, sum = 0;
            for (var s = 0; s < scan.Count; s++)
            {
                most = Math.Max(most, scan.Features(s)[feature]);
                sum += scan.Features(s)[feature];
            }
            row.Add("greatest", PairFeatures.Names[feature], most);
            row.Add("mean", PairFeatures.Names[feature], scan.Count > 0 ? sum / scan.Count : 0);
        }
        for (var threshold = 0.2f; threshold < 0.9f; threshold += 0.2f)
            row.Add("sentences", "over." + (int)MathF.Round(threshold * 10), CountOver(scan, threshold));
    }

    private static void FillZones(ArticleScan scan, ref FeatureRow row)
    {
        Span<float> cues = stackalloc float[ArticleCues.Count];
        AddSentence("best", scan, Ranked(scan, 0), PairFeatures.Names.Length, ref row);
        AddSentence("second", scan, Ranked(scan, 1), 9, ref row);
        AddSentence("first", scan, scan.Count > 0 ? 0 : -1, PairFeatures.Names.Length, ref row);
        row.Add("best", "position", scan.Count > 0 ? scan.Ranking[0] / (float)scan.Count : 0);
        row.Add("best", "index", scan.Count > 0 ? scan.Ranking[0] : 0);
        row.Add("best", "match", scan.Count > 0 ? scan.Match(scan.Ranking[0]) : 0);

        cues.Clear();
        for (var rank = 0; rank < Math.Min(3, scan.Count); rank++)
            TensorPrimitives.Add(cues, scan.Cues(scan.Ranking[rank]), cues);
        AddCues("top", cues, 1, ref row);
        cues.Clear();
        for (var rank = 0; rank < Math.Min(5, scan.Count); rank++)
            TensorPrimitives.Add(cues, scan.NearCues(scan.Ranking[rank]), cues);
        AddCues("top.near", cues, 1, ref row);

        cues.Clear();
        var centre = Ranked(scan, 0);
        foreach (var s in (ReadOnlySpan<int>)[centre - 1, centre + 1])
        {
            if (centre >= 0 && s >= 0 && s < scan.Count)
                TensorPrimitives.Add(cues, scan.Cues(s), cues);
        }
        AddCues("around", cues, 1, ref row);

        cues.Clear();
        for (var s = 0; s < Math.Min(3, scan.Count); s++)
            TensorPrimitives.Add(cues, scan.Cues(s), cues);
        AddCues("lead", cues, 1, ref row);
        cues.Clear();
        for (var s = Math.Max(0, scan.Count - 3); s < scan.Count; s++)
            TensorPrimitives.Add(cues, scan.Cues(s), cues);
        AddCues("last", cues, 1, ref row);
    }

    private static void FillWhole(ArticleScan scan, ref FeatureRow row)
    {
        Span<float> cues = stackalloc float[ArticleCues.Count];
        Span<float> near = stackalloc float[ArticleCues.Count];
        Span<float> weighted = stackalloc float[ArticleCues.Count];
        cues.Clear();
        near.Clear();
        weighted.Clear();
        float tokens = 0, weights = 0;
        for (var s = 0; s < scan.Count; s++)
        {
            var weight = scan.Match(s) * scan.Match(s);
            TensorPrimitives.Add(cues, scan.Cues(s), cues);
            TensorPrimitives.Add(near, scan.NearCues(s), near);
            TensorPrimitives.MultiplyAdd(scan.Cues(s), weight, weighted, weighted);
            weights += weight;
            tokens += scan.Tokens(s);
        }
        row.Add("whole", "tokens", tokens);
        row.Add("whole", "sentences", scan.Count);
        row.Add("whole", "match", weights);
        AddCues("whole", cues, 1, ref row);
        AddCues("density", cues, 100 / Math.Max(1, tokens), ref row);
        AddCues("near", near, 1, ref row);
        AddCues("weighted", weighted, 1 / Math.Max(1e-3f, weights), ref row);
    }

    private static int Ranked(ArticleScan scan, int rank) => rank < scan.Count ? scan.Ranking[rank] : -1;

    private static void AddSentence(string zone, ArticleScan scan, int sentence, int pairFeatures, ref FeatureRow row)
    {
        for (var i = 0; i < pairFeatures; i++)
            row.Add(zone, PairFeatures.Names[i], sentence >= 0 ? scan.Features(sentence)[i] : 0);
        for (var cue = 0; cue < ArticleCues.Count; cue++)
        {
            row.Add(zone, CueNames[cue], sentence >= 0 ? scan.Cues(sentence)[cue] : 0);
            row.Add(zone, CueNames[cue] + ".near", sentence >= 0 ? scan.NearCues(sentence)[cue] : 0);
        }
    }

    private static void AddCues(string zone, scoped ReadOnlySpan<float> cues, float scale, ref FeatureRow row)
    {
        for (var cue = 0; cue < ArticleCues.Count; cue++)
            row.Add(zone, CueNames[cue], cues[cue] * scale);
    }

    private static int CountOver(ArticleScan scan, float threshold)
    {
        var count = 0;
        for (var s = 0; s < scan.Count; s++)
            count += scan.Features(s)[0] > threshold ? 1 : 0;
        return count;
    }

    private static float Cosine(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var norm = TensorPrimitives.Norm(left) * TensorPrimitives.Norm(right);
        return norm > 0 ? TensorPrimitives.Dot(left, right) / norm : 0;
    }
}
