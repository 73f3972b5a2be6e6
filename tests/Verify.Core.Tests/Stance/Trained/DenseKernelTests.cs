using Verify.Core.Stance.Trained;

namespace Verify.Core.Tests.Stance.Trained;

public sealed class DenseKernelTests
{
    [Theory]
    [InlineData(1, 7, true)]
    [InlineData(4, 100, true)]
    [InlineData(9, 397, true)]
    [InlineData(1, 7, false)]
    [InlineData(4, 100, false)]
    [InlineData(9, 397, false)]
    public void Each_output_is_the_bias_and_the_sum_of_products_at_either_vector_width(int rows, int inner, bool wide)
    {
        var random = new Random(rows);
        var padded = (rows + DenseKernel.RowBlock - 1) / DenseKernel.RowBlock * DenseKernel.RowBlock;
        var x = Numbers(padded * inner);
        var w = Numbers(inner * DenseKernel.Columns);
        var bias = Numbers(DenseKernel.Columns);
        var y = new float[padded * DenseKernel.Columns];

        DenseKernel.Multiply(x, inner, rows, inner, w, bias, y, wide);

        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < DenseKernel.Columns; column++)
            {
                var expected = bias[column];
                for (var k = 0; k < inner; k++)
                    expected += x[row * inner + k] * w[k * DenseKernel.Columns + column];
                Assert.Equal(expected, y[row * DenseKernel.Columns + column], 1e-3f);
            }
        }

        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
    }

    [Fact]
    public void Buffers_that_are_too_short_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => DenseKernel.Multiply(new float[10], 10, 1, 10, new float[960], new float[96], new float[384]));
}
