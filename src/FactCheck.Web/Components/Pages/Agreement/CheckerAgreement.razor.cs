using System.Globalization;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.SecondChecks;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Agreement;

/// <summary>How far checkers agree, for who leads the desk. The period is in the address.</summary>
public sealed partial class CheckerAgreement
{
    private const int UsualDays = 90;

    private static readonly (string Name, int Days)[] Periods = [("30 days", 30), ("90 days", UsualDays), ("One year", 365)];

    private static readonly Verdict[] Verdicts = Enum.GetValues<Verdict>();

    private AgreementReport? _report;
    private IReadOnlyList<string> _problems = [];

    [SupplyParameterFromQuery(Name = "from")] private string? FromDay { get; set; }

    [SupplyParameterFromQuery(Name = "to")] private string? ToDay { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private AgreementQueries Queries { get; set; } = null!;

    [Inject] private ReaderClock Clock { get; set; } = null!;

    private DateOnly To => Day(ToDay) ?? Clock.Today;

    private DateOnly From => Day(FromDay) ?? To.AddDays(1 - UsualDays);

    protected override async Task OnParametersSetAsync()
    {
        var outcome = await Queries.ReadAsync(Actor, From, To);
        _report = outcome is Outcome<AgreementReport>.Saved(var report) ? report : null;
        _problems = outcome.Sentences();
    }

    private string Address(int days) =>
        string.Create(CultureInfo.InvariantCulture, $"/agreement?from={Clock.Today.AddDays(1 - days):yyyy-MM-dd}&to={Clock.Today:yyyy-MM-dd}");

    // Before a year of four digits there is nothing to look for.
    private static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 9000 ? day : null;
}
