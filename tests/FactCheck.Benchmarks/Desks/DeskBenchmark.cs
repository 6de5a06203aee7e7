using System.Diagnostics;
using System.Globalization;
using FactCheck.Core.Articles;
using FactCheck.Data;
using FactCheck.Tests;
using FactCheck.Workbench.Assignments;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Search;

namespace FactCheck.Benchmarks.Desks;

/// <summary>The desk, a queue and search over a large desk, each beside the same read by statements written by hand.</summary>
internal static class DeskBenchmark
{
    private const int Articles = 2_000, Runs = 30;

    /// <param name="arguments">
    /// How many articles, where it is not 2,000; then the connection string of a PostgreSQL server on which a database may be made.
    /// FACTCHECK_TEST_POSTGRES does as well; without either only SQLite is measured.
    /// </param>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var articles = arguments.Count > 0 && int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var fewer) ? fewer : Articles;
        if (arguments.FirstOrDefault(argument => argument.Contains('=', StringComparison.Ordinal)) is { } server)
            Environment.SetEnvironmentVariable("FACTCHECK_TEST_POSTGRES", server);
        await MeasureAsync("SQLite", TestDatabase.Sqlite(), articles);
        if (string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("FACTCHECK_TEST_POSTGRES")))
            Console.WriteLine("PostgreSQL is not measured: give the connection string of a server.");
        else
            await MeasureAsync("PostgreSQL", TestDatabase.Postgres(), articles);
        return 0;
    }

    private static async Task MeasureAsync(string name, TestDatabase database, int articles)
    {
        await using var owned = database;
        var clock = Stopwatch.StartNew();
        await using var desk = await SeededDesk.FillAsync(database.Settings, articles);
        Say($"{name}: {articles:N0} articles and {articles * SeededDesk.ClaimsAnArticle:N0} claims, made in {clock.Elapsed.TotalSeconds:0} s. Medians of {Runs}.");
        Say($"{"",-34}{"use case",12}{"by hand",12}{"ratio",8}");
        var (editor, checker) = (desk.Checkers[0], desk.Checkers[7]);
        await LineAsync(desk, "desk page", () => desk.Get<DeskQueries>().ArticlesAsync(editor, ArticleStatus.Checking), db => ByHand.DeskAsync(db, editor.Id));
        await LineAsync(desk, "queue", () => desk.Get<DeskQueries>().QueueAsync(checker), db => ByHand.QueueAsync(db, checker.Id));
        foreach (var (typed, words, phrase, beginning) in await SearchesAsync(desk))
        {
            var total = (await desk.Get<SearchDesk>().FindAsync(editor, typed)).Total;
            await LineAsync(
                desk,
                string.Create(CultureInfo.InvariantCulture, $"search {typed} ({total:N0})"),
                () => desk.Get<SearchDesk>().FindAsync(editor, typed),
                db => ByHand.SearchAsync(db, words, phrase, beginning));
        }

        Say($"{"load of each person",-34}{await MedianAsync(() => desk.Get<WorkQueries>().LoadAsync(editor, TimeProvider.System.GetUtcNow(), TimeSpan.FromHours(24))),9:0.0} ms");
        var open = new ClaimsFilter(State: Core.Claims.WorkState.Open, Worth: 0.5);
        Say($"{"claims, filtered",-34}{await MedianAsync(() => desk.Get<ClaimsQueries>().ListAsync(editor, open, TimeProvider.System.GetUtcNow())),9:0.0} ms");
        Console.WriteLine();
    }

    /// <summary>A word in a third of all claims, a rare one, two words, a beginning, and a phrase that is there.</summary>
    private static async Task<IReadOnlyList<(string Typed, string[] Words, bool Phrase, bool Beginning)>> SearchesAsync(SeededDesk desk)
    {
        await using var db = await desk.OpenAsync();
        var lead = db.SearchEntries.OrderByDescending(entry => entry.Id).Select(entry => entry.Lead).First().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] phrase = [lead[1], lead[2]];
        var rare = lead.MaxBy(word => word.Length)!;
        return
        [
            ("\"harbour\"", ["harbour"], false, false),
            (rare, [rare], false, true),
            ($"harbour {rare[..3]}", ["harbour", rare[..3]], false, true),
            ($"\"{string.Join(' ', phrase)}\"", phrase, true, false),
        ];
    }

    private static async Task LineAsync<T>(SeededDesk desk, string what, Func<Task<T>> useCase, Func<FactCheckDb, Task<int>> byHand)
    {
        async Task<int> Hand()
        {
            await using var db = await desk.OpenAsync();
            return await byHand(db) is > 0 and var rows ? rows : throw new InvalidOperationException($"Nothing was read by hand for {what}.");
        }

        // In turns, so that what else the machine does falls on both.
        List<double> ours = [], theirs = [];
        for (var i = 0; i < Runs + 3; i++)
        {
            ours.Add(await TimeAsync(useCase));
            theirs.Add(await TimeAsync(Hand));
        }

        var (one, other) = (Median(ours), Median(theirs));
        Say($"{what,-34}{one,9:0.0} ms{other,9:0.0} ms{one / other,8:0.00}");
    }

    private static async Task<double> MedianAsync<T>(Func<Task<T>> run)
    {
        var times = new List<double>();
        for (var i = 0; i < Runs + 3; i++)
            times.Add(await TimeAsync(run));
        return Median(times);
    }

    private static async Task<double> TimeAsync<T>(Func<Task<T>> run)
    {
        var clock = Stopwatch.StartNew();
        _ = await run();
        return clock.Elapsed.TotalMilliseconds;
    }

    // The first three warm up.
    private static double Median(List<double> times)
    {
        var sorted = times.Skip(3).Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
