using BenchmarkDotNet.Running;
using FactCheck.Benchmarks;

// "extraction" measures the engine with statistics, "scaling" at a glance, with its memory; "review" opens an article in a real browser.
return args switch
{
    ["extraction", ..] => Run<ExtractionBenchmark>(),
    ["scaling", ..] => ScalingBenchmark.Run(),
    ["review", ..] => await ReviewBenchmark.RunAsync(),
    _ => Usage(),
};

static int Run<T>()
{
    BenchmarkRunner.Run<T>();
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("Say what to measure: extraction, scaling or review.");
    return 2;
}
