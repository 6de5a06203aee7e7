using System.Globalization;
using System.Text;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.EndToEnd;
using FactCheck.Workbench;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.Review;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace FactCheck.Benchmarks.Review;

/// <summary>The real app on a real port with a real browser, its circuits metered, and articles of any number of claims.</summary>
internal sealed class BenchmarkDesk : IAsyncDisposable
{
    private readonly Browser _browser = new();
    private readonly CircuitMeter _meter = new();
    private Desk _desk = null!;

    public static async Task<BenchmarkDesk> OpenAsync()
    {
        var desk = new BenchmarkDesk();
        await desk._browser.InitializeAsync();
        desk._desk = await Desk.OpenAsync(
            desk._browser,
            app => app.ConfigureServices(services => services
                .AddSingleton<IStartupFilter>(desk._meter)
                // A closed tab is let go at once, so that memory is that of open ones.
                .Configure<CircuitOptions>(options => options.DisconnectedCircuitMaxRetained = 0)));
        return desk;
    }

    public Task<IPage> SignInAsync(string role = "editor") => _desk.SignInAsync(role);

    /// <summary>Somebody who has no page open marks a claim that has its evidence verified.</summary>
    public async Task VerifyAsync(int article, int claim)
    {
        await using var scope = _desk.Services.CreateAsyncScope();
        var now = await scope.ServiceProvider.GetRequiredService<ReviewQueries>().ClaimAsync(Actor.CommandLine, article, claim);
        Saved(await scope.ServiceProvider.GetRequiredService<DecideVerdict>().RunAsync(
            Actor.CommandLine, new DecideVerdictRequest(new ClaimRef(article, claim, now!.Version), Verdict.Verified, null, null)));
    }

    /// <summary>Opens an article and selects its first claim.</summary>
    public async Task<OpenPage> OpenAsync(IPage page, int article)
    {
        await page.GotoAsync($"/articles/{article}?claim=1");
        // The page leads to the claim once it listens; a key pressed sooner might count twice or not at all.
        await Assertions.Expect(page.Locator("[data-claim='1'] [data-heading]")).ToBeFocusedAsync();
        return new OpenPage(page, _meter.Latest!);
    }

    /// <summary>Brings an article in; the program finds about a claim a sentence.</summary>
    /// <param name="claims">How many the article keeps: the rest are dismissed.</param>
    /// <param name="withEvidence">Whether each claim gets what the verdict verified asks for.</param>
    /// <returns>The article's number.</returns>
    public async Task<int> ArticleAsync(string title, int claims, bool withEvidence)
    {
        await using var scope = _desk.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var draft = new ArticleDraft(title, "The Daily Ledger", null, null, null, ArticleOf(title, claims), null);
        var article = Saved(await services.GetRequiredService<ImportArticle>().RunAsync(Actor.CommandLine, draft));
        var found = (await services.GetRequiredService<ReviewQueries>().ArticleAsync(Actor.CommandLine, article))!.Claims;
        if (found.Count < claims)
            throw new InvalidOperationException($"{found.Count} claims were found where {claims} were meant.");
        int[] kept = [.. found.Take(claims).Select(claim => claim.Number)];
        int[] rest = [.. found.Skip(claims).Select(claim => claim.Number)];
        if (rest.Length > 0)
            Saved(await services.GetRequiredService<DismissClaims>().RunAsync(Actor.CommandLine, article, rest));
        Saved(await services.GetRequiredService<AcceptClaims>().RunAsync(Actor.CommandLine, article, kept));
        if (withEvidence)
        {
            var edit = services.GetRequiredService<EditEvidence>();
            var input = new EvidenceInput("County accounts", null, "p. 4", null, Stance.Supports, true, false, null);
            foreach (var claim in (await services.GetRequiredService<ReviewQueries>().ArticleAsync(Actor.CommandLine, article))!.Claims.Where(claim => kept.Contains(claim.Number)))
                Saved(await edit.AddAsync(Actor.CommandLine, new ClaimRef(article, claim.Number, claim.Version), input));
        }

        return article;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        await _desk.DisposeAsync();
    }

    private static T Saved<T>(Outcome<T> outcome) => outcome is Outcome<T>.Saved(var value)
        ? value
        : throw new InvalidOperationException($"Could not prepare the desk: {outcome}");

    /// <summary>One claim with figures a sentence, five sentences a paragraph.</summary>
    private static string ArticleOf(string title, int claims)
    {
        var text = new StringBuilder(title).Append("\n\n");
        for (var i = 0; i < claims; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Spending on road {i + 1} rose by {(i * 7 % 23) + 2}% to £{i + 3}.{i % 10}m in {1990 + (i % 30)}, according to the county’s report number {i + 1}. ");
            if (i % 5 == 4)
                text.Append("\n\n");
        }

        return text.ToString();
    }
}
