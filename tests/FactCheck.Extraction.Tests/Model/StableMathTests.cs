using System.Runtime.Intrinsics;
using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Tests.Model;

public class StableMathTests
{
    [Fact]
    public void Exp_WideRange_AgreesWithTheRuntime()
    {
        for (var x = -600.0; x < 600; x += 0.37)
            Assert.InRange(StableMath.Exp(x) / Math.Exp(x), 1 - 1e-13, 1 + 1e-13);
    }

    [Fact]
    public void Log_WideRange_AgreesWithTheRuntime()
    {
        for (var x = 1e-200; x < 1e200; x *= 7.3)
            Assert.Equal(Math.Log(x), StableMath.Log(x), 11);
        Assert.Equal(0, StableMath.Log(1));
    }

    [Fact]
    public void Sigmoid_WideRange_AgreesWithTheRuntime()
    {
        for (var x = -100f; x < 100; x += 0.013f)
            Assert.Equal(1 / (1 + Math.Exp(-x)), StableMath.Sigmoid(Vector256.Create(x))[3], 1e-6);
    }
}
