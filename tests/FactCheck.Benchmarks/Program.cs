using BenchmarkDotNet.Running;
using FactCheck.Benchmarks;
using FactCheck.Benchmarks.Desks;
using FactCheck.Benchmarks.Drafts;
using FactCheck.Benchmarks.Review;

// "extraction" measures the engine with statistics, "scaling" at a glance, with its memory and on several threads; "same"
// shows that its result is the same on every machine; "drafts" finds claims again in edited texts;
// "desk" reads a desk of 2,000 articles and 100,000 claims, on PostgreSQL where a connection string follows; "review" works on articles in a real browser
// (all of it, or one part: opening, keys, words, crowd, live, memory).
return args switch
{
    ["extraction", ..] => Run<ExtractionBenchmark>(),
    ["scaling", ..] => ScalingBenchmark.Run(),
    ["same", ..] => await SameResults.RunAsync(),
    ["same-once", ..] => SameResults.RunOnce(),
    ["drafts"] => DraftBenchmark.Run(),
    ["desk", .. var rest] => await DeskBenchmark.RunAsync(rest),
    ["review"] => await ReviewBenchmark.RunAsync(null),
    ["review", var part] when ReviewBenchmark.IsPart(part) => await ReviewBenchmark.RunAsync(part),
    _ => Usage(),
};

static int Run<T>()
{
    BenchmarkRunner.Run<T>();
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine($"Say what to measure: extraction, scaling, same, drafts, desk or review, the last with or without a part: {ReviewBenchmark.PartNames}.");
    return 2;
}
