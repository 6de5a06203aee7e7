using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Benchmarks;

/// <summary>
/// Shows that a text gives the same result, bit for bit, on two threads at once and whatever vectors the machine has: runs
/// itself with the runtime told to leave them unused, and compares.
/// </summary>
public static class SameResults
{
    private const string Child = "same-once";
    // Without vectors a word takes a hundred times as long.
    private const int Length = 3_000;
    private const int Threads = 2;

    private static readonly (string Name, string? Variable)[] Machines =
        [("all there is", null), ("no 512-bit vectors", "DOTNET_EnableAVX512"), ("no 256-bit vectors", "DOTNET_EnableAVX2"), ("no vectors", "DOTNET_EnableHWIntrinsic")];

    /// <returns>0 where all results are the same, else 1.</returns>
    public static async Task<int> RunAsync()
    {
        var results = new HashSet<string>();
        foreach (var (name, variable) in Machines)
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
            if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
                start.ArgumentList.Add(typeof(SameResults).Assembly.Location);
            start.ArgumentList.Add(Child);
            if (variable is not null)
                start.Environment[variable] = "0";
            using var process = Process.Start(start)!;
            var result = (await process.StandardOutput.ReadToEndAsync()).Trim();
            await process.WaitForExitAsync();
            Console.WriteLine($"{name,-20}{result}");
            results.Add(result);
        }

        Console.WriteLine(results.Count == 1 ? "the same everywhere" : "not the same");
        return results.Count == 1 ? 0 : 1;
    }

    /// <summary>Prints a hash of the result for the sample text, after making sure that two threads at once agree on it.</summary>
    public static int RunOnce()
    {
        var text = SampleText.OfLength(Length);
        var results = Enumerable.Range(0, Threads).AsParallel().WithDegreeOfParallelism(Threads)
            .Select(_ => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(ExtractionPipeline.Default.Extract(text))))))
            .Distinct()
            .ToList();
        Console.WriteLine(results.Count == 1 ? results[0] : "threads differ");
        return results.Count == 1 ? 0 : 1;
    }
}
