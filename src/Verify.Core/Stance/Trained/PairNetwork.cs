using System.Numerics.Tensors;

namespace Verify.Core.Stance.Trained;

/// <summary>
/// The pair reader: an ESIM-like network (Chen et al., 2017) with convolutions for its encoders and WordNet relations in its attention
/// (KIM, Chen et al., 2018). Holds no state of its own beyond the weights; each call works in a caller's <see cref="PairWorkspace"/>.
/// </summary>
internal sealed class PairNetwork(Lexicon lexicon, PairWeights weights)
{
    /// <summary>Width of every layer.</summary>
    public const int Width = DenseKernel.Columns;

    /// <summary>Inputs of the comparison: own, aligned, product, difference, attended relations.</summary>
    public const int Compared = 4 * Width + WordRelations.Count;

    /// <summary>Width of the classifier's hidden layer.</summary>
    public const int HiddenWidth = 128;

    /// <summary>Inputs of the classifier.</summary>
    public static int Pooled => 4 * Width + PairFeatures.Count;

    private static readonly float ScoreScale = 1 / MathF.Sqrt(Width);

    /// <summary>Writes the scores of supports, refutes and mentions into <paramref name="logits"/>.</summary>
    public void Score(PairInput pair, PairWorkspace work, Span<float> logits)
    {
        int p = pair.Premise.Length, h = pair.Hypothesis.Length;
        var pooled = work.Pooled.AsSpan();
        pooled.Clear();
        if (p > 0 && h > 0)
        {
            Encode(pair.Premise, pair.PremiseBits, work, work.Premise);
            Encode(pair.Hypothesis, pair.HypothesisBits, work, work.Hypothesis);
            Attend(p, h, pair.Relations, work);
            DenseKernel.Multiply(work.PremiseWeights, h, p, h, Rows(work.Hypothesis, h), work.Zeros, work.Aligned);
            Compare(p, h, transposed: false, pair.Relations, work.PremiseWeights, work.Premise, work, pooled);
            DenseKernel.Multiply(work.HypothesisWeights, p, h, p, Rows(work.Premise, p), work.Zeros, work.Aligned);
            Compare(h, p, transposed: true, pair.Relations, work.HypothesisWeights, work.Hypothesis, work, pooled[(2 * Width)..]);
        }
        pair.Features.CopyTo(pooled[(4 * Width)..]);
        Classify(pooled, work, logits);
    }

    /// <summary>Rows as <see cref="PairWorkspace"/> stores them: a zero row stands before the first and after the last.</summary>
    private static Span<float> Rows(float[] buffer, int count) => buffer.AsSpan(Width, count * Width);

    private void Encode(ReadOnlySpan<PairToken> tokens, ReadOnlySpan<uint> bits, PairWorkspace work, float[] encoded)
    {
        Span<float> vectors = work.Wide;
        for (var i = 0; i < tokens.Length; i++)
        {
            var vector = vectors.Slice(i * Lexicon.Dimensions, Lexicon.Dimensions);
            if (tokens[i].Word < 0)
            {
                vector.Clear();
                continue;
            }
            TensorPrimitives.ConvertTruncating(lexicon.Vector(tokens[i].Word, out var step), vector);
            TensorPrimitives.Multiply(vector, step, vector);
        }
        var embedded = work.Narrow;
        DenseKernel.Multiply(vectors, Lexicon.Dimensions, tokens.Length, Lexicon.Dimensions, weights.Project, weights.ProjectBias, embedded.AsSpan(Width));
        for (var i = 0; i < tokens.Length; i++)
            Finish(tokens[i], bits[i], work, embedded.AsSpan((i + 1) * Width, Width));
        Convolve(embedded, tokens.Length, weights.Encode, weights.EncodeBias, encoded);
    }

    private void Finish(in PairToken token, uint bits, PairWorkspace work, Span<float> row)
    {
        for (var rest = bits; rest != 0; rest &= rest - 1)
            TensorPrimitives.Add(row, weights.Bits.AsSpan(System.Numerics.BitOperations.TrailingZeroCount(rest) * Width, Width), row);
        if (token.Word < 0)
        {
            var bucket = (int)((token.Hash & 0xFFFF) % PairWeights.UnknownBuckets);
            TensorPrimitives.Add(row, weights.Unknown.AsSpan(bucket * Width, Width), row);
        }
        else
        {
            var slot = weights.TunedSlot[token.Word];
            var tuned = work.Row.AsSpan(0, Width);
            TensorPrimitives.ConvertTruncating(weights.Tuned.AsSpan(slot * Width, Width), tuned);
            TensorPrimitives.MultiplyAdd(tuned, weights.TunedStep[slot], row, row);
        }
        TensorPrimitives.Max(row, 0f, row);
    }

    /// <summary><c>out = in + relu(conv3(in))</c>, zeros beyond the ends.</summary>
    private static void Convolve(float[] input, int rows, float[] kernel, float[] bias, float[] output)
    {
        input.AsSpan(0, Width).Clear();
        input.AsSpan((rows + 1) * Width, Width).Clear();
        DenseKernel.Multiply(input, Width, rows, 3 * Width, kernel, bias, output.AsSpan(Width));
        var result = Rows(output, rows);
        TensorPrimitives.Max(result, 0f, result);
        TensorPrimitives.Add(result, Rows(input, rows), result);
    }

    private void Attend(int p, int h, ReadOnlySpan<WordRelation> relations, PairWorkspace work)
    {
        var rows = work.PremiseWeights.AsSpan(0, p * h);
        var columns = work.HypothesisWeights.AsSpan(0, p * h);
        for (var i = 0; i < p; i++)
        {
            var left = work.Premise.AsSpan((i + 1) * Width, Width);
            for (var j = 0; j < h; j++)
            {
                var score = TensorPrimitives.Dot<float>(left, work.Hypothesis.AsSpan((j + 1) * Width, Width)) * ScoreScale;
                for (var rest = (uint)relations[i * h + j]; rest != 0; rest &= rest - 1)
                    score += weights.RelationScore[System.Numerics.BitOperations.TrailingZeroCount(rest)];
                rows[i * h + j] = score;
                columns[j * p + i] = score;
            }
        }
        for (var i = 0; i < p; i++)
            SoftMax(rows.Slice(i * h, h));
        for (var j = 0; j < h; j++)
            SoftMax(columns.Slice(j * p, p));
    }

    private static void SoftMax(Span<float> scores)
    {
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max<float>(scores), scores);
        TensorPrimitives.Exp(scores, scores);
        TensorPrimitives.Divide(scores, TensorPrimitives.Sum<float>(scores), scores);
    }

    private void Compare(
        int rows, int others, bool transposed, ReadOnlySpan<WordRelation> relations, float[] attention, float[] own, PairWorkspace work, Span<float> pooled)
    {
        Span<float> wide = work.Wide;
        for (var i = 0; i < rows; i++)
        {
            var x = wide.Slice(i * Compared, Compared);
            var mine = own.AsSpan((i + 1) * Width, Width);
            var aligned = work.Aligned.AsSpan(i * Width, Width);
            mine.CopyTo(x);
            aligned.CopyTo(x[Width..]);
            TensorPrimitives.Multiply(mine, aligned, x[(2 * Width)..]);
            TensorPrimitives.Subtract(mine, aligned, x.Slice(3 * Width, Width));
            TensorPrimitives.Abs(x.Slice(3 * Width, Width), x[(3 * Width)..]);
            var attended = x[(4 * Width)..];
            attended.Clear();
            for (var j = 0; j < others; j++)
            {
                var relation = (uint)(transposed ? relations[j * rows + i] : relations[i * others + j]);
                for (; relation != 0; relation &= relation - 1)
                    attended[System.Numerics.BitOperations.TrailingZeroCount(relation)] += attention[i * others + j];
            }
        }
        var compared = work.Narrow;
        DenseKernel.Multiply(wide, Compared, rows, Compared, weights.Compare, weights.CompareBias, compared.AsSpan(Width));
        var values = Rows(compared, rows);
        TensorPrimitives.Max(values, 0f, values);
        Convolve(compared, rows, weights.Compose, weights.ComposeBias, work.Composed);
        Pool(Rows(work.Composed, rows), pooled);
    }

    /// <summary>The greatest and then the mean of every column.</summary>
    private static void Pool(ReadOnlySpan<float> rows, Span<float> pooled)
    {
        var count = rows.Length / Width;
        var greatest = pooled[..Width];
        var mean = pooled.Slice(Width, Width);
        rows[..Width].CopyTo(greatest);
        rows[..Width].CopyTo(mean);
        for (var i = 1; i < count; i++)
        {
            var row = rows.Slice(i * Width, Width);
            TensorPrimitives.Max(greatest, row, greatest);
            TensorPrimitives.Add(mean, row, mean);
        }
        TensorPrimitives.Multiply(mean, 1f / count, mean);
    }

    private void Classify(ReadOnlySpan<float> pooled, PairWorkspace work, Span<float> logits)
    {
        var hidden = work.Row.AsSpan();
        weights.HiddenBias.CopyTo(hidden);
        for (var k = 0; k < pooled.Length; k++)
        {
            if (pooled[k] != 0)
                TensorPrimitives.MultiplyAdd(weights.Hidden.AsSpan(k * HiddenWidth, HiddenWidth), pooled[k], hidden, hidden);
        }
        TensorPrimitives.Max(hidden, 0f, hidden);
        for (var c = 0; c < logits.Length; c++)
            logits[c] = weights.OutBias[c] + TensorPrimitives.Dot<float>(hidden, weights.Out.AsSpan(c * HiddenWidth, HiddenWidth));
    }
}
