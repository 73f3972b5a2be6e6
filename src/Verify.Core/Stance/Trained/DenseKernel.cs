using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Verify.Core.Stance.Trained;

/// <summary>
/// Dense layers of <see cref="Columns"/> outputs: blocks of four rows whose accumulators stay in registers. Every output is summed in the
/// order of the inner index, so the vector widths agree with one another.
/// </summary>
internal static class DenseKernel
{
    /// <summary>Outputs a row; the width of the pair network.</summary>
    public const int Columns = 96;

    /// <summary>Rows that one step computes; outputs need room for the row count rounded up to it.</summary>
    public const int RowBlock = 4;

    /// <summary><c>y[i] = bias + x[i] · w</c> for each row, where row i of x starts at <c>i * stride</c> and w is inner × <see cref="Columns"/>.</summary>
    /// <param name="rows">How many; rounded up to <see cref="RowBlock"/>, so x and y must be long enough and the extra rows of y are scratch.</param>
    public static void Multiply(
        ReadOnlySpan<float> x, int stride, int rows, int inner, ReadOnlySpan<float> w, ReadOnlySpan<float> bias, Span<float> y) =>
        Multiply(x, stride, rows, inner, w, bias, y, Vector512.IsHardwareAccelerated);

    /// <inheritdoc cref="Multiply(ReadOnlySpan{float}, int, int, int, ReadOnlySpan{float}, ReadOnlySpan{float}, Span{float})"/>
    /// <param name="wide">Vectors of 512 bits, else of 256; either runs everywhere, in narrower steps where the processor has no such registers.</param>
    public static void Multiply(
        ReadOnlySpan<float> x, int stride, int rows, int inner, ReadOnlySpan<float> w, ReadOnlySpan<float> bias, Span<float> y, bool wide)
    {
        var blocks = (rows + RowBlock - 1) / RowBlock;
        if (blocks == 0)
            return;
        ArgumentOutOfRangeException.ThrowIfLessThan(x.Length, (blocks * RowBlock - 1) * stride + inner, nameof(x));
        ArgumentOutOfRangeException.ThrowIfLessThan(w.Length, inner * Columns, nameof(w));
        ArgumentOutOfRangeException.ThrowIfLessThan(bias.Length, Columns, nameof(bias));
        ArgumentOutOfRangeException.ThrowIfLessThan(y.Length, blocks * RowBlock * Columns, nameof(y));

        ref var xs = ref MemoryMarshal.GetReference(x);
        ref var ws = ref MemoryMarshal.GetReference(w);
        ref var bs = ref MemoryMarshal.GetReference(bias);
        ref var ys = ref MemoryMarshal.GetReference(y);
        for (var block = 0; block < blocks; block++)
        {
            ref var rowX = ref Unsafe.Add(ref xs, block * RowBlock * stride);
            ref var rowY = ref Unsafe.Add(ref ys, block * RowBlock * Columns);
            if (wide)
            {
                for (var column = 0; column < Columns; column += 3 * Vector512<float>.Count)
                    Wide(ref rowX, stride, inner, ref Unsafe.Add(ref ws, column), ref Unsafe.Add(ref bs, column), ref Unsafe.Add(ref rowY, column));
            }
            else
            {
                for (var column = 0; column < Columns; column += 3 * Vector256<float>.Count)
                    Narrow(ref rowX, stride, inner, ref Unsafe.Add(ref ws, column), ref Unsafe.Add(ref bs, column), ref Unsafe.Add(ref rowY, column));
            }
        }
    }

    private static void Wide(ref float x, int stride, int inner, ref float w, ref float bias, ref float y)
    {
        var v0 = Vector512.LoadUnsafe(ref bias);
        var v1 = Vector512.LoadUnsafe(ref bias, 16);
        var v2 = Vector512.LoadUnsafe(ref bias, 32);
        Vector512<float> a0 = v0, a1 = v1, a2 = v2, b0 = v0, b1 = v1, b2 = v2, c0 = v0, c1 = v1, c2 = v2, d0 = v0, d1 = v1, d2 = v2;
        ref var x1 = ref Unsafe.Add(ref x, stride);
        ref var x2 = ref Unsafe.Add(ref x1, stride);
        ref var x3 = ref Unsafe.Add(ref x2, stride);
        for (var k = 0; k < inner; k++)
        {
            var w0 = Vector512.LoadUnsafe(ref w);
            var w1 = Vector512.LoadUnsafe(ref w, 16);
            var w2 = Vector512.LoadUnsafe(ref w, 32);
            var s = Vector512.Create(Unsafe.Add(ref x, k));
            a0 = Vector512.MultiplyAddEstimate(s, w0, a0);
            a1 = Vector512.MultiplyAddEstimate(s, w1, a1);
            a2 = Vector512.MultiplyAddEstimate(s, w2, a2);
            s = Vector512.Create(Unsafe.Add(ref x1, k));
            b0 = Vector512.MultiplyAddEstimate(s, w0, b0);
            b1 = Vector512.MultiplyAddEstimate(s, w1, b1);
            b2 = Vector512.MultiplyAddEstimate(s, w2, b2);
            s = Vector512.Create(Unsafe.Add(ref x2, k));
            c0 = Vector512.MultiplyAddEstimate(s, w0, c0);
            c1 = Vector512.MultiplyAddEstimate(s, w1, c1);
            c2 = Vector512.MultiplyAddEstimate(s, w2, c2);
            s = Vector512.Create(Unsafe.Add(ref x3, k));
            d0 = Vector512.MultiplyAddEstimate(s, w0, d0);
            d1 = Vector512.MultiplyAddEstimate(s, w1, d1);
            d2 = Vector512.MultiplyAddEstimate(s, w2, d2);
            w = ref Unsafe.Add(ref w, Columns);
        }
        Store512(a0, a1, a2, ref y);
        Store512(b0, b1, b2, ref Unsafe.Add(ref y, Columns));
        Store512(c0, c1, c2, ref Unsafe.Add(ref y, 2 * Columns));
        Store512(d0, d1, d2, ref Unsafe.Add(ref y, 3 * Columns));
    }

    private static void Narrow(ref float x, int stride, int inner, ref float w, ref float bias, ref float y)
    {
        var v0 = Vector256.LoadUnsafe(ref bias);
        var v1 = Vector256.LoadUnsafe(ref bias, 8);
        var v2 = Vector256.LoadUnsafe(ref bias, 16);
        Vector256<float> a0 = v0, a1 = v1, a2 = v2, b0 = v0, b1 = v1, b2 = v2, c0 = v0, c1 = v1, c2 = v2, d0 = v0, d1 = v1, d2 = v2;
        ref var x1 = ref Unsafe.Add(ref x, stride);
        ref var x2 = ref Unsafe.Add(ref x1, stride);
        ref var x3 = ref Unsafe.Add(ref x2, stride);
        for (var k = 0; k < inner; k++)
        {
            var w0 = Vector256.LoadUnsafe(ref w);
            var w1 = Vector256.LoadUnsafe(ref w, 8);
            var w2 = Vector256.LoadUnsafe(ref w, 16);
            var s = Vector256.Create(Unsafe.Add(ref x, k));
            a0 = Vector256.MultiplyAddEstimate(s, w0, a0);
            a1 = Vector256.MultiplyAddEstimate(s, w1, a1);
            a2 = Vector256.MultiplyAddEstimate(s, w2, a2);
            s = Vector256.Create(Unsafe.Add(ref x1, k));
            b0 = Vector256.MultiplyAddEstimate(s, w0, b0);
            b1 = Vector256.MultiplyAddEstimate(s, w1, b1);
            b2 = Vector256.MultiplyAddEstimate(s, w2, b2);
            s = Vector256.Create(Unsafe.Add(ref x2, k));
            c0 = Vector256.MultiplyAddEstimate(s, w0, c0);
            c1 = Vector256.MultiplyAddEstimate(s, w1, c1);
            c2 = Vector256.MultiplyAddEstimate(s, w2, c2);
            s = Vector256.Create(Unsafe.Add(ref x3, k));
            d0 = Vector256.MultiplyAddEstimate(s, w0, d0);
            d1 = Vector256.MultiplyAddEstimate(s, w1, d1);
            d2 = Vector256.MultiplyAddEstimate(s, w2, d2);
            w = ref Unsafe.Add(ref w, Columns);
        }
        Store256(a0, a1, a2, ref y);
        Store256(b0, b1, b2, ref Unsafe.Add(ref y, Columns));
        Store256(c0, c1, c2, ref Unsafe.Add(ref y, 2 * Columns));
        Store256(d0, d1, d2, ref Unsafe.Add(ref y, 3 * Columns));
    }

    private static void Store512(Vector512<float> first, Vector512<float> second, Vector512<float> third, ref float y)
    {
        first.StoreUnsafe(ref y);
        second.StoreUnsafe(ref y, 16);
        third.StoreUnsafe(ref y, 32);
    }

    private static void Store256(Vector256<float> first, Vector256<float> second, Vector256<float> third, ref float y)
    {
        first.StoreUnsafe(ref y);
        second.StoreUnsafe(ref y, 8);
        third.StoreUnsafe(ref y, 16);
    }
}
