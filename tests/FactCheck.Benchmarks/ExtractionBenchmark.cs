using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Benchmarks;

/// <summary>From text to result on one thread, over articles of growing length: the time should grow in step.</summary>
[Config(typeof(Settings))]
[MemoryDiagnoser(displayGenColumns: false)]
public class ExtractionBenchmark
{
    private string _text = "";

    /// <summary>Length of the text in kilobytes (1,000 bytes of UTF-8), about.</summary>
    [Params(1, 10, 100, 1000, 5000)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Prepare() => _text = SampleText.OfLength(Kilobytes * 1000);

    [Benchmark]
    public ExtractionResult Extract() => ExtractionPipeline.Default.Extract(_text);

    private sealed class Settings : ManualConfig
    {
        public Settings()
        {
            AddJob(Job.ShortRun);
            AddColumn(new MegabytesPerSecond());
            AddLogger(ConsoleLogger.Default);
            AddColumnProvider(DefaultColumnProviders.Instance);
        }
    }

    private sealed class MegabytesPerSecond : IColumn
    {
        public string Id => nameof(MegabytesPerSecond);

        public string ColumnName => "MB/s";

        public string Legend => "Megabytes (1,000,000 bytes of UTF-8) of text a second, from the mean";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkDotNet.Running.BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkDotNet.Running.BenchmarkCase benchmarkCase)
        {
            var statistics = summary[benchmarkCase]?.ResultStatistics;
            if (statistics is null)
                return "?";
            var kilobytes = (int)benchmarkCase.Parameters[nameof(Kilobytes)];
            var bytes = Encoding.UTF8.GetByteCount(SampleText.OfLength(kilobytes * 1000));
            return (bytes / 1e6 / (statistics.Mean / 1e9)).ToString("0.00", CultureInfo.InvariantCulture);
        }

        public string GetValue(Summary summary, BenchmarkDotNet.Running.BenchmarkCase benchmarkCase, SummaryStyle style) =>
            GetValue(summary, benchmarkCase);
    }
}
