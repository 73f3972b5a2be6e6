using Verify.Core.Stance.Trained;

namespace Verify.Core.Tests.Stance.Trained;

/// <summary>The pair network written out in plain loops: what the vector code is checked and timed against.</summary>
internal sealed class ScalarPairNetwork(Lexicon lexicon, PairWeights weights)
{
    private const int Width = PairNetwork.Width;

    public float[] Score(PairInput pair)
    {
        var premise = Encode(pair.Premise, pair.PremiseBits);
        var hypothesis = Encode(pair.Hypothesis, pair.HypothesisBits);
        int p = premise.Length, h = hypothesis.Length;
        var pooled = new List<float>();
        if (p == 0 || h == 0)
            pooled.AddRange(new float[4 * Width]);
        else
        {
            var relations = pair.Relations.ToArray();
            var scores = new float[p, h];
            for (var i = 0; i < p; i++)
                for (var j = 0; j < h; j++)
                    scores[i, j] = Affinity(premise[i], hypothesis[j], relations[i * h + j]);
            pooled.AddRange(Side(premise, hypothesis, (i, j) => scores[i, j], (i, j) => relations[i * h + j]));
            pooled.AddRange(Side(hypothesis, premise, (j, i) => scores[i, j], (j, i) => relations[i * h + j]));
        }
        pooled.AddRange(pair.Features);
        var hidden = Relu(Dense([.. pooled], weights.Hidden, weights.HiddenBias));
        var logits = new float[3];
        for (var c = 0; c < 3; c++)
        {
            logits[c] = weights.OutBias[c];
            for (var k = 0; k < hidden.Length; k++)
                logits[c] += hidden[k] * weights.Out[c * hidden.Length + k];
        }
        return logits;
    }

    private float[][] Encode(ReadOnlySpan<PairToken> tokens, ReadOnlySpan<uint> bits)
    {
        var rows = new float[tokens.Length][];
        for (var i = 0; i < tokens.Length; i++)
        {
            var vector = new float[Lexicon.Dimensions];
            if (tokens[i].Word >= 0)
            {
                var quantised = lexicon.Vector(tokens[i].Word, out var step);
                for (var k = 0; k < vector.Length; k++)
                    vector[k] = quantised[k] * step;
            }
            var row = Dense(vector, weights.Project, weights.ProjectBias);
            for (var c = 0; c < Width; c++)
            {
                for (var bit = 0; bit < TokenBits.Count; bit++)
                    row[c] += (bits[i] >> bit & 1) * weights.Bits[bit * Width + c];
                row[c] += Correction(tokens[i], c);
            }
            rows[i] = Relu(row);
        }
        return Convolve(rows, weights.Encode, weights.EncodeBias);
    }

    private float Correction(PairToken token, int column)
    {
        if (token.Word < 0)
            return weights.Unknown[(int)((token.Hash & 0xFFFF) % PairWeights.UnknownBuckets) * Width + column];
        var slot = weights.TunedSlot[token.Word];
        return weights.Tuned[slot * Width + column] * weights.TunedStep[slot];
    }

    private float Affinity(float[] left, float[] right, WordRelation relation)
    {
        var dot = 0f;
        for (var k = 0; k < Width; k++)
            dot += left[k] * right[k];
        var score = dot / MathF.Sqrt(Width);
        for (var bit = 0; bit < WordRelations.Count; bit++)
            score += ((int)relation >> bit & 1) * weights.RelationScore[bit];
        return score;
    }

    private IEnumerable<float> Side(float[][] own, float[][] others, Func<int, int, float> score, Func<int, int, WordRelation> relation)
    {
        var compared = new float[own.Length][];
        for (var i = 0; i < own.Length; i++)
        {
            var attention = SoftMax([.. Enumerable.Range(0, others.Length).Select(j => score(i, j))]);
            var x = new float[PairNetwork.Compared];
            for (var j = 0; j < others.Length; j++)
            {
                for (var k = 0; k < Width; k++)
                    x[Width + k] += attention[j] * others[j][k];
                for (var bit = 0; bit < WordRelations.Count; bit++)
                    x[4 * Width + bit] += attention[j] * ((int)relation(i, j) >> bit & 1);
            }
            for (var k = 0; k < Width; k++)
            {
                x[k] = own[i][k];
                x[2 * Width + k] = own[i][k] * x[Width + k];
                x[3 * Width + k] = MathF.Abs(own[i][k] - x[Width + k]);
            }
            compared[i] = Relu(Dense(x, weights.Compare, weights.CompareBias));
        }
        var composed = Convolve(compared, weights.Compose, weights.ComposeBias);
        var columns = Enumerable.Range(0, Width);
        return columns.Select(k => composed.Max(row => row[k])).Concat(columns.Select(k => composed.Sum(row => row[k]) / own.Length));
    }

    private static float[][] Convolve(float[][] rows, float[] kernel, float[] bias)
    {
        var zero = new float[Width];
        var result = new float[rows.Length][];
        for (var i = 0; i < rows.Length; i++)
        {
            float[] window = [.. i > 0 ? rows[i - 1] : zero, .. rows[i], .. i + 1 < rows.Length ? rows[i + 1] : zero];
            result[i] = Relu(Dense(window, kernel, bias));
            for (var k = 0; k < Width; k++)
                result[i][k] += rows[i][k];
        }
        return result;
    }

    private static float[] Dense(float[] x, float[] w, float[] bias)
    {
        var y = (float[])bias.Clone();
        for (var k = 0; k < x.Length; k++)
            for (var c = 0; c < y.Length; c++)
                y[c] += x[k] * w[k * y.Length + c];
        return y;
    }

    private static float[] Relu(float[] x) => Array.ConvertAll(x, value => MathF.Max(value, 0));

    private static float[] SoftMax(float[] scores)
    {
        var top = scores.Max();
        var exponents = Array.ConvertAll(scores, score => MathF.Exp(score - top));
        var sum = exponents.Sum();
        return Array.ConvertAll(exponents, value => value / sum);
    }
}
