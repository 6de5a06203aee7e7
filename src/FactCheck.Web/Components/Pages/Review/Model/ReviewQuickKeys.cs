using FactCheck.Core.Claims;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>What each key does. A key that does not apply (no claim selected, nothing to dismiss, a reader looking) does nothing.</summary>
/// <param name="local">Turns a UTC time into the reader's.</param>
public sealed class ReviewQuickKeys(ReviewSession session, Func<DateTimeOffset, DateTimeOffset> local)
{
    public Task PressAsync(string key)
    {
        switch (key)
        {
            case "j":
            case "k":
                return Move(ClaimListing.Neighbour(session.Shown, session.State.Claim, key == "j" ? 1 : -1));
            case "Shift+ArrowRight":
            case "Shift+ArrowLeft":
                return Move(ClaimListing.Neighbour(session.Marks.InTextOrder, session.State.Claim, key == "Shift+ArrowRight" ? 1 : -1));
            case "Enter":
                return Move(ClaimListing.NextOpen(session.Claims, session.State.Claim));
            case "Ctrl+z":
                return session.Changes.UndoAsync();
            case "Ctrl+Shift+z":
                return session.Changes.RedoAsync();
            case "Escape":
                return Close();
            default:
                return session is { Selected: { } claim, May.CanCheck: true } ? OnClaimAsync(key, claim.Number) : Task.CompletedTask;
        }
    }

    private Task OnClaimAsync(string key, int number)
    {
        var claim = session.Find(number)!;
        var work = session.Work(number);
        if (claim.State == WorkState.Dismissed && key is not ("x" or "b"))
            return Task.CompletedTask;
        // Who is asked for a second verdict gives one, and changes nothing else.
        if (claim.IsBlind && key is not ("v" or "d" or "u" or "e" or "n" or "b"))
            return Task.CompletedTask;
        switch (key)
        {
            case "v":
                return session.Changes.PressAsync(number, Verdict.Verified);
            case "d":
                return session.Changes.PressAsync(number, Verdict.Disputed);
            case "u":
                return session.Changes.PressAsync(number, Verdict.Unsourced);
            case "e":
                work.OpenEvidence(null);
                break;
            case "n":
                work.OpenNote(claim);
                break;
            case "w":
                session.Words.Open(number);
                return Task.CompletedTask;
            case "f":
                session.Corrections.Begin(claim.Spans);
                return Task.CompletedTask;
            case "c":
                work.AttributionOpen = !work.AttributionOpen;
                break;
            case "m":
                work.MergeOpen = !work.MergeOpen;
                break;
            case "b":
                session.Discussion.Open(number);
                return Task.CompletedTask;
            case "o":
                return session.Speakers.ConfirmAsync(number);
            case "r":
                session.Speakers.OpenPick(number);
                return Task.CompletedTask;
            case "l":
                work.WantsChecklist = true;
                break;
            case "a" when session.May.CanAssign:
                work.Assignment ??= AssignmentDraft.Of(claim.Assignment, local);
                break;
            case "t" when session.May.CanTake(claim, session.Actor.Id):
                return session.Changes.TakeAsync([number]);
            case "y" when claim.State == WorkState.Suggested:
                return session.Changes.AcceptAsync([number]);
            case "y" when claim.Recheck is not null:
                return session.Changes.RecheckAsync(number);
            case "x":
                return claim.State == WorkState.Dismissed
                    ? session.Changes.RestoreAsync([number])
                    : claim is { IsOpen: true, Verdict: null } ? session.Changes.DismissAsync([number]) : Task.CompletedTask;
            default:
                return Task.CompletedTask;
        }

        session.Touch(number);
        return Task.CompletedTask;
    }

    private Task Move(int? claim)
    {
        if (claim is not null)
            session.Select(claim);
        return Task.CompletedTask;
    }

    /// <summary>Closes the innermost thing that is open; what was typed for a verdict stays until the verdict is given.</summary>
    private Task Close()
    {
        if (session.Selected is { Number: var number } && session.Work(number) is { HasOpen: true } work)
        {
            work.CloseInnermost();
            session.Touch(number);
        }
        else if (session.Notice is not null)
        {
            session.Say(null);
        }
        else
        {
            session.Select(null);
        }

        return Task.CompletedTask;
    }
}
