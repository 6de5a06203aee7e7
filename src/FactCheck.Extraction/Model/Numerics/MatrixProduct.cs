using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Extraction.Model.Numerics;

/// <summary>
/// Products of row-major matrices of 32-bit floats. Every element of the result is one chain of fused
/// multiply-adds over the inner dimension from first to last, so it comes out bit for bit the same whatever the
/// width of the machine's vectors. The kernels are compiled in full at once: they are all the first article waits for.
/// </summary>
internal static class MatrixProduct
{
    private const int RowBlock = 6;
    private const int WideColumns = 64;
    private const int NarrowColumns = 16;

    /// <summary>
    /// c[rows × columns] += a[rows × inner] · b[inner × columns], all packed without gaps.
    /// <paramref name="columns"/> is a multiple of 16.
    /// </summary>
    public static void Accumulate(
        ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, int rows, int inner, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(columns % NarrowColumns, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(a.Length, rows * inner);
        ArgumentOutOfRangeException.ThrowIfLessThan(b.Length, inner * columns);
        ArgumentOutOfRangeException.ThrowIfLessThan(c.Length, rows * columns);

        ref var aRef = ref MemoryMarshal.GetReference(a);
        ref var bRef = ref MemoryMarshal.GetReference(b);
        ref var cRef = ref MemoryMarshal.GetReference(c);
        var column = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; column + WideColumns <= columns; column += WideColumns)
            {
                var row = 0;
                for (; row + RowBlock <= rows; row += RowBlock)
                    SixByWide(ref At(ref aRef, row * inner), ref At(ref bRef, column), ref At(ref cRef, (row * columns) + column), inner, columns);
                for (; row < rows; row++)
                    OneByWide(ref At(ref aRef, row * inner), ref At(ref bRef, column), ref At(ref cRef, (row * columns) + column), inner, columns);
            }
        }

        for (; column < columns; column += NarrowColumns)
        {
            var row = 0;
            for (; row + RowBlock <= rows; row += RowBlock)
                SixByNarrow(ref At(ref aRef, row * inner), ref At(ref bRef, column), ref At(ref cRef, (row * columns) + column), inner, columns);
            for (; row < rows; row++)
                OneByNarrow(ref At(ref aRef, row * inner), ref At(ref bRef, column), ref At(ref cRef, (row * columns) + column), inner, columns);
        }
    }

    /// <summary>target[columns × rows] = the transpose of source[rows × columns].</summary>
    public static void Transpose(ReadOnlySpan<float> source, Span<float> target, int rows, int columns)
    {
        const int block = 16;
        for (var r0 = 0; r0 < rows; r0 += block)
        {
            var r1 = Math.Min(r0 + block, rows);
            for (var c = 0; c < columns; c++)
            {
                for (var r = r0; r < r1; r++)
                    target[(c * rows) + r] = source[(r * columns) + c];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref float At(ref float origin, int offset) => ref Unsafe.Add(ref origin, offset);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SixByWide(ref float a, ref float b, ref float c, int inner, int stride)
    {
        const int w = 16;
        Vector512<float> c00 = Load(ref c, 0), c01 = Load(ref c, w), c02 = Load(ref c, 2 * w), c03 = Load(ref c, 3 * w);
        Vector512<float> c10 = Load(ref c, stride), c11 = Load(ref c, stride + w), c12 = Load(ref c, stride + (2 * w)), c13 = Load(ref c, stride + (3 * w));
        Vector512<float> c20 = Load(ref c, 2 * stride), c21 = Load(ref c, (2 * stride) + w), c22 = Load(ref c, (2 * stride) + (2 * w)), c23 = Load(ref c, (2 * stride) + (3 * w));
        Vector512<float> c30 = Load(ref c, 3 * stride), c31 = Load(ref c, (3 * stride) + w), c32 = Load(ref c, (3 * stride) + (2 * w)), c33 = Load(ref c, (3 * stride) + (3 * w));
        Vector512<float> c40 = Load(ref c, 4 * stride), c41 = Load(ref c, (4 * stride) + w), c42 = Load(ref c, (4 * stride) + (2 * w)), c43 = Load(ref c, (4 * stride) + (3 * w));
        Vector512<float> c50 = Load(ref c, 5 * stride), c51 = Load(ref c, (5 * stride) + w), c52 = Load(ref c, (5 * stride) + (2 * w)), c53 = Load(ref c, (5 * stride) + (3 * w));
        for (var k = 0; k < inner; k++)
        {
            Vector512<float> b0 = Load(ref b, 0), b1 = Load(ref b, w), b2 = Load(ref b, 2 * w), b3 = Load(ref b, 3 * w);
            var x = Vector512.Create(At(ref a, k));
            c00 = Fma(x, b0, c00);
            c01 = Fma(x, b1, c01);
            c02 = Fma(x, b2, c02);
            c03 = Fma(x, b3, c03);
            x = Vector512.Create(At(ref a, inner + k));
            c10 = Fma(x, b0, c10);
            c11 = Fma(x, b1, c11);
            c12 = Fma(x, b2, c12);
            c13 = Fma(x, b3, c13);
            x = Vector512.Create(At(ref a, (2 * inner) + k));
            c20 = Fma(x, b0, c20);
            c21 = Fma(x, b1, c21);
            c22 = Fma(x, b2, c22);
            c23 = Fma(x, b3, c23);
            x = Vector512.Create(At(ref a, (3 * inner) + k));
            c30 = Fma(x, b0, c30);
            c31 = Fma(x, b1, c31);
            c32 = Fma(x, b2, c32);
            c33 = Fma(x, b3, c33);
            x = Vector512.Create(At(ref a, (4 * inner) + k));
            c40 = Fma(x, b0, c40);
            c41 = Fma(x, b1, c41);
            c42 = Fma(x, b2, c42);
            c43 = Fma(x, b3, c43);
            x = Vector512.Create(At(ref a, (5 * inner) + k));
            c50 = Fma(x, b0, c50);
            c51 = Fma(x, b1, c51);
            c52 = Fma(x, b2, c52);
            c53 = Fma(x, b3, c53);
            b = ref At(ref b, stride);
        }

        Store(ref c, 0, c00, c01, c02, c03);
        Store(ref c, stride, c10, c11, c12, c13);
        Store(ref c, 2 * stride, c20, c21, c22, c23);
        Store(ref c, 3 * stride, c30, c31, c32, c33);
        Store(ref c, 4 * stride, c40, c41, c42, c43);
        Store(ref c, 5 * stride, c50, c51, c52, c53);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneByWide(ref float a, ref float b, ref float c, int inner, int stride)
    {
        const int w = 16;
        Vector512<float> c0 = Load(ref c, 0), c1 = Load(ref c, w), c2 = Load(ref c, 2 * w), c3 = Load(ref c, 3 * w);
        for (var k = 0; k < inner; k++)
        {
            var x = Vector512.Create(At(ref a, k));
            c0 = Fma(x, Load(ref b, 0), c0);
            c1 = Fma(x, Load(ref b, w), c1);
            c2 = Fma(x, Load(ref b, 2 * w), c2);
            c3 = Fma(x, Load(ref b, 3 * w), c3);
            b = ref At(ref b, stride);
        }

        Store(ref c, 0, c0, c1, c2, c3);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SixByNarrow(ref float a, ref float b, ref float c, int inner, int stride)
    {
        const int w = 8;
        Vector256<float> c00 = LoadHalf(ref c, 0), c01 = LoadHalf(ref c, w);
        Vector256<float> c10 = LoadHalf(ref c, stride), c11 = LoadHalf(ref c, stride + w);
        Vector256<float> c20 = LoadHalf(ref c, 2 * stride), c21 = LoadHalf(ref c, (2 * stride) + w);
        Vector256<float> c30 = LoadHalf(ref c, 3 * stride), c31 = LoadHalf(ref c, (3 * stride) + w);
        Vector256<float> c40 = LoadHalf(ref c, 4 * stride), c41 = LoadHalf(ref c, (4 * stride) + w);
        Vector256<float> c50 = LoadHalf(ref c, 5 * stride), c51 = LoadHalf(ref c, (5 * stride) + w);
        for (var k = 0; k < inner; k++)
        {
            Vector256<float> b0 = LoadHalf(ref b, 0), b1 = LoadHalf(ref b, w);
            var x = Vector256.Create(At(ref a, k));
            c00 = Vector256.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
            x = Vector256.Create(At(ref a, inner + k));
            c10 = Vector256.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
            x = Vector256.Create(At(ref a, (2 * inner) + k));
            c20 = Vector256.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
            x = Vector256.Create(At(ref a, (3 * inner) + k));
            c30 = Vector256.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
            x = Vector256.Create(At(ref a, (4 * inner) + k));
            c40 = Vector256.FusedMultiplyAdd(x, b0, c40);
            c41 = Vector256.FusedMultiplyAdd(x, b1, c41);
            x = Vector256.Create(At(ref a, (5 * inner) + k));
            c50 = Vector256.FusedMultiplyAdd(x, b0, c50);
            c51 = Vector256.FusedMultiplyAdd(x, b1, c51);
            b = ref At(ref b, stride);
        }

        StoreHalves(ref c, 0, c00, c01);
        StoreHalves(ref c, stride, c10, c11);
        StoreHalves(ref c, 2 * stride, c20, c21);
        StoreHalves(ref c, 3 * stride, c30, c31);
        StoreHalves(ref c, 4 * stride, c40, c41);
        StoreHalves(ref c, 5 * stride, c50, c51);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneByNarrow(ref float a, ref float b, ref float c, int inner, int stride)
    {
        const int w = 8;
        Vector256<float> c0 = LoadHalf(ref c, 0), c1 = LoadHalf(ref c, w);
        for (var k = 0; k < inner; k++)
        {
            var x = Vector256.Create(At(ref a, k));
            c0 = Vector256.FusedMultiplyAdd(x, LoadHalf(ref b, 0), c0);
            c1 = Vector256.FusedMultiplyAdd(x, LoadHalf(ref b, w), c1);
            b = ref At(ref b, stride);
        }

        StoreHalves(ref c, 0, c0, c1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Fma(Vector512<float> x, Vector512<float> y, Vector512<float> z) =>
        Vector512.FusedMultiplyAdd(x, y, z);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Load(ref float origin, int offset) =>
        Vector512.LoadUnsafe(ref Unsafe.Add(ref origin, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> LoadHalf(ref float origin, int offset) =>
        Vector256.LoadUnsafe(ref Unsafe.Add(ref origin, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(
        ref float c, int offset, Vector512<float> v0, Vector512<float> v1, Vector512<float> v2, Vector512<float> v3)
    {
        v0.StoreUnsafe(ref At(ref c, offset));
        v1.StoreUnsafe(ref At(ref c, offset + 16));
        v2.StoreUnsafe(ref At(ref c, offset + 32));
        v3.StoreUnsafe(ref At(ref c, offset + 48));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreHalves(ref float c, int offset, Vector256<float> v0, Vector256<float> v1)
    {
        v0.StoreUnsafe(ref At(ref c, offset));
        v1.StoreUnsafe(ref At(ref c, offset + 8));
    }
}
