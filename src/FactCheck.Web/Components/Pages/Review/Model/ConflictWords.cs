using FactCheck.Core.Claims;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Says what somebody else made of a claim, to stand beside what a person wanted to make of it.</summary>
public static class ConflictWords
{
    /// <summary>What differs from the claim as the person knew it, a line each; how the claim stands where nothing of that does.</summary>
    public static IReadOnlyList<string> Of(ClaimConflict conflict, ReaderClock clock)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        var (before, now) = (conflict.Before, conflict.Theirs);
        var lines = new List<string>();
        if (before.Text != now.Text)
            lines.Add($"the words “{now.Text}”");
        lines.AddRange(Evidence(before, now));
        if (ClaimWords.Speaker(before) != ClaimWords.Speaker(now))
            lines.Add($"Said by: {ClaimWords.Speaker(now)}");
        if (Assigned(before) != Assigned(now))
            lines.Add(Assignment(now, clock));
        if ((before.Verdict, before.Note, before.State) != (now.Verdict, now.Note, now.State) || lines.Count == 0)
            lines.Insert(0, Standing(now));
        return lines;
    }

    private static string Standing(ReviewClaim claim) => claim switch
    {
        { State: WorkState.Dismissed } => Words.Of(WorkState.Dismissed),
        { Verdict: { } verdict } => $"{Words.Of(verdict)}, by {claim.DecidedBy}{(string.IsNullOrWhiteSpace(claim.Note) ? null : $" — {claim.Note}")}",
        _ => $"{Words.Of(claim.State)}, without a verdict",
    };

    private static (string?, string?, DateTimeOffset?) Assigned(ReviewClaim claim) =>
        (claim.Assignment?.AssigneeId, claim.Assignment?.Note, claim.Assignment?.Due);

    private static string Assignment(ReviewClaim claim, ReaderClock clock) => claim.Assignment is { } given
        ? $"Assigned to {given.Assignee} by {given.AssignedBy}{(given.Due is { } due ? $", due {clock.Say(due)}" : null)}{(string.IsNullOrWhiteSpace(given.Note) ? null : $": “{given.Note}”")}"
        : "Assigned to nobody";

    private static IEnumerable<string> Evidence(ReviewClaim before, ReviewClaim now)
    {
        foreach (var piece in now.Evidence)
        {
            var known = before.Evidence.FirstOrDefault(old => old.Id == piece.Id);
            if (known is null)
                yield return $"Evidence added: {ClaimWords.Told(EvidenceDraft.Of(piece).ToInput())}";
            else if (known != piece)
                yield return $"Evidence changed to: {ClaimWords.Told(EvidenceDraft.Of(piece).ToInput())}";
        }

        foreach (var gone in before.Evidence.Where(piece => now.Evidence.All(left => left.Id != piece.Id)))
            yield return $"Evidence removed: “{gone.Title}”";
    }
}
