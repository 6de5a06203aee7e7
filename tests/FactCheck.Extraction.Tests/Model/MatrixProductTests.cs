using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Tests.Model;

public class MatrixProductTests
{
    [Theory]
    [InlineData(1, 1, 16)]
    [InlineData(5, 7, 48)]
    [InlineData(6, 33, 64)]
    [InlineData(13, 20, 80)]
    [InlineData(25, 3, 208)]
    public void Accumulate_AnyShape_IsOneChainOfFusedMultiplyAdds(int rows, int inner, int columns)
    {
        var random = new Random(rows + columns);
        float[] a = Fill(rows * inner), b = Fill(inner * columns), c = Fill(rows * columns);
        var expected = (float[])c.Clone();
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                for (var k = 0; k < inner; k++)
                    expected[(i * columns) + j] = MathF.FusedMultiplyAdd(a[(i * inner) + k], b[(k * columns) + j], expected[(i * columns) + j]);
            }
        }

        MatrixProduct.Accumulate(a, b, c, rows, inner, columns);

        Assert.Equal(expected, c);

        float[] Fill(int n) => [.. Enumerable.Range(0, n).Select(_ => random.NextSingle() - 0.5f)];
    }

    [Fact]
    public void Accumulate_ColumnsNotPadded_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => MatrixProduct.Accumulate(new float[9], new float[9], new float[9], 3, 3, 3));
    }

    [Fact]
    public void Transpose_OddShape_ExchangesRowsAndColumns()
    {
        float[] source = [.. Enumerable.Range(0, 17 * 5).Select(i => (float)i)];
        var target = new float[source.Length];

        MatrixProduct.Transpose(source, target, 17, 5);

        for (var r = 0; r < 17; r++)
        {
            for (var c = 0; c < 5; c++)
                Assert.Equal(source[(r * 5) + c], target[(c * 17) + r]);
        }
    }
}
