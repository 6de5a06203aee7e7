using FactCheck.Core.Agreement;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.SecondChecks;

/// <summary>How far the desk's checkers agree. For editors and above: it is about how the desk works, not about anybody.</summary>
public sealed class AgreementQueries
{
    private readonly IDbContextFactory<FactCheckDb> databases;

    internal AgreementQueries(IDbContextFactory<FactCheckDb> databases) => this.databases = databases;

    /// <summary>Of the second verdicts given from the first to the last of these days, UTC.</summary>
    public async Task<Outcome<AgreementReport>> ReadAsync(
        Actor actor, DateOnly from, DateOnly to, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (Permission.Refusal(await Permission.CurrentAsync(db, actor, cancellation), Role.Editor, "see how far checkers agree") is { } refusal)
            return new Outcome<AgreementReport>.Forbidden(refusal);
        if (to < from)
            return new Outcome<AgreementReport>.Invalid(["The first day comes after the last. Change one of them."]);
        var (begin, end) = (Midnight(from), to == DateOnly.MaxValue ? DateTimeOffset.MaxValue : Midnight(to.AddDays(1)));
        var counts = (await db.VerdictPairs
                .Where(pair => pair.At >= begin && pair.At < end)
                .GroupBy(pair => new { pair.First, pair.Second })
                .Select(pairs => new { pairs.Key.First, pairs.Key.Second, Count = pairs.Count() })
                .ToListAsync(cancellation))
            .ToDictionary(pairs => (pairs.First, pairs.Second), pairs => pairs.Count);
        var verdicts = Enum.GetValues<Verdict>();
        var table = verdicts
            .SelectMany(first => verdicts, (first, second) => (first, second))
            .ToDictionary(pair => pair, counts.GetValueOrDefault);
        var total = table.Values.Sum();
        return new Outcome<AgreementReport>.Saved(new AgreementReport(
            from,
            to,
            total,
            verdicts.Sum(verdict => table[(verdict, verdict)]),
            total < AgreementReport.FewestPairs ? null : KrippendorffAlpha.Nominal(Units(table)),
            table));
    }

    private static IEnumerable<IReadOnlyCollection<Verdict>> Units(Dictionary<(Verdict First, Verdict Second), int> table) =>
        table.SelectMany(pair => Enumerable.Repeat<IReadOnlyCollection<Verdict>>([pair.Key.First, pair.Key.Second], pair.Value));

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
