using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Benchmarks;

/// <summary>
/// Processor time of the whole extraction from 1 KB to 5 MB on one thread, and the memory it took: a few minutes, no
/// statistics. Time in step with length shows as the same MB/s in every row.
/// </summary>
public static class ScalingBenchmark
{
    private const int ShortestRun = 200_000;

    public static int Run()
    {
        var process = Process.GetCurrentProcess();
        var clock = Stopwatch.StartNew();
        ExtractionPipeline.Default.Extract("“The bridge is closed,” said Ada Bell.");
        Write($"first result after {clock.Elapsed.TotalMilliseconds:F0} ms, model included");
        ExtractionPipeline.Default.Extract(SampleText.OfLength(1_000_000));

        Write($"{"bytes",10}{"seconds",10}{"MB/s",8}{"peak MB",10}");
        foreach (var length in new[] { 1_000, 10_000, 100_000, 1_000_000, 5_000_000 })
        {
            var text = SampleText.OfLength(length);
            var bytes = Encoding.UTF8.GetByteCount(text);
            var times = Math.Max(1, ShortestRun / length);
            process.Refresh();
            var before = process.UserProcessorTime;
            for (var i = 0; i < times; i++)
                ExtractionPipeline.Default.Extract(text);
            process.Refresh();
            var seconds = (process.UserProcessorTime - before).TotalSeconds / times;
            Write($"{bytes,10}{seconds,10:F4}{bytes / 1e6 / seconds,8:F2}{process.PeakWorkingSet64 / 1e6,10:F0}");
        }

        return 0;
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
