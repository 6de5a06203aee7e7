using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Benchmarks;

/// <summary>
/// How the whole extraction grows with the length of a text and with threads: a few minutes, no statistics. Time in step
/// with length shows as the same MB/s in every row and a slope of 1; threads that don't hinder each other show as the
/// same processor time for the same articles.
/// </summary>
public static class ScalingBenchmark
{
    private const int ShortestRun = 1_000_000;
    private const int ArticleLength = 20_000;
    private const int Articles = 100;

    public static int Run()
    {
        using var process = Process.GetCurrentProcess();
        var clock = Stopwatch.StartNew();
        var seconds = ProcessorSeconds(process, () => ExtractionPipeline.Default.Extract("“The bridge is closed,” said Ada Bell."));
        Write($"first result after {clock.Elapsed.TotalMilliseconds:F0} ms, {1000 * seconds:F0} ms of processor time, model included");
        ExtractionPipeline.Default.Extract(SampleText.OfLength(1_000_000));
        MeasureLengths(process);
        MeasureThreads(process);
        return 0;
    }

    private static void MeasureLengths(Process process)
    {
        Write($"{"bytes",10}{"seconds",10}{"MB/s",8}{"peak MB",10}");
        var points = new List<(double Length, double Time)>();
        foreach (var length in new[] { 1_000, 10_000, 100_000, 1_000_000, 5_000_000 })
        {
            var text = SampleText.OfLength(length);
            var bytes = Encoding.UTF8.GetByteCount(text);
            var times = Math.Max(1, ShortestRun / length);
            var seconds = ProcessorSeconds(process, () =>
            {
                for (var i = 0; i < times; i++)
                    ExtractionPipeline.Default.Extract(text);
            }) / times;
            points.Add((Math.Log(bytes), Math.Log(seconds)));
            Write($"{bytes,10}{seconds,10:F4}{bytes / 1e6 / seconds,8:F2}{process.PeakWorkingSet64 / 1e6,10:F0}");
        }

        var (meanLength, meanTime) = (points.Average(p => p.Length), points.Average(p => p.Time));
        var slope = points.Sum(p => (p.Length - meanLength) * (p.Time - meanTime)) / points.Sum(p => (p.Length - meanLength) * (p.Length - meanLength));
        Write($"time grows as length to the power of {slope:F3}");
    }

    private static void MeasureThreads(Process process)
    {
        var text = SampleText.OfLength((ArticleLength * Articles) + ArticleLength);
        string[] articles = [.. Enumerable.Range(0, Articles).Select(i => text.Substring(i * ArticleLength, ArticleLength))];
        var bytes = articles.Sum(Encoding.UTF8.GetByteCount);
        Write($"{Articles} articles of {ArticleLength / 1000} KB, {Environment.ProcessorCount} cores");
        Write($"{"threads",10}{"seconds",10}{"processor",12}{"MB/s",8}{"MB/s of processor",20}");
        for (var threads = 1; threads <= Math.Max(2, Environment.ProcessorCount); threads *= 2)
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
            var clock = Stopwatch.StartNew();
            var seconds = ProcessorSeconds(process, () => Parallel.ForEach(articles, options, a => ExtractionPipeline.Default.Extract(a)));
            var elapsed = clock.Elapsed.TotalSeconds;
            Write($"{threads,10}{elapsed,10:F2}{seconds,12:F2}{bytes / 1e6 / elapsed,8:F2}{bytes / 1e6 / seconds,20:F2}");
        }
    }

    private static double ProcessorSeconds(Process process, Action work)
    {
        process.Refresh();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
