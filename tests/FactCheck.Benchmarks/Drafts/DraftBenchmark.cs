using System.Diagnostics;
using System.Globalization;
using FactCheck.Core.Drafts;
using FactCheck.Shared.Drafts;

namespace FactCheck.Benchmarks.Drafts;

/// <summary>
/// How well and how fast claims are found again in a new draft: 300 claims, a third of the paragraphs edited (words changed,
/// moved, merged, split, deleted, sentences added and taken out), in texts made by a seeded generator.
/// </summary>
internal static class DraftBenchmark
{
    private const int Drafts = 20;
    private const int ClaimsPerDraft = 300;

    public static int Run()
    {
        int survive = 0, right = 0, changed = 0, placed = 0, gone = 0, told = 0;
        var times = new List<double>();
        for (var seed = 1; seed <= Drafts; seed++)
        {
            var draft = EditedDraft.Make(seed, ClaimsPerDraft, 1.0 / 3);
            var start = Stopwatch.GetTimestamp();
            var anchors = DraftAnchors.Between(draft.Before, draft.After);
            var found = draft.Claims.Select(claim => anchors.Find([claim.Before])).ToList();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            foreach (var (claim, anchor) in draft.Claims.Zip(found))
            {
                if (claim.Survives)
                {
                    survive++;
                    right += anchor.State == AnchorState.Unchanged && anchor.Spans is [var span] && span == claim.After ? 1 : 0;
                }
                else if (claim.After is { } after)
                {
                    changed++;
                    placed += anchor.State == AnchorState.Changed && anchor.Spans.Any(after.Overlaps) ? 1 : 0;
                }
                else
                {
                    gone++;
                    told += anchor.State == AnchorState.Lost ? 1 : 0;
                }
            }
        }

        times.Sort();
        Say($"{Drafts} drafts of {ClaimsPerDraft} claims, a third of the paragraphs edited");
        Say($"words survive: {survive}, right place {100.0 * right / survive:0.00} %");
        Say($"words changed: {changed}, right place {100.0 * placed / changed:0.00} %");
        Say($"deleted: {gone}, told so {100.0 * told / gone:0.00} %");
        Say($"time a draft, median {times[times.Count / 2]:0.0} ms, longest {times[^1]:0.0} ms");
        foreach (var claims in (int[])[300, 1_000, 3_500, 6_000])
            Time(claims);
        return 0;
    }

    private static void Time(int claims)
    {
        var draft = EditedDraft.Make(1, claims, 1.0 / 3);
        var start = Stopwatch.GetTimestamp();
        var anchors = DraftAnchors.Between(draft.Before, draft.After);
        foreach (var claim in draft.Claims)
            anchors.Find([claim.Before]);
        Say($"{draft.Before.Split(' ').Length:N0} words, {claims:N0} claims: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
