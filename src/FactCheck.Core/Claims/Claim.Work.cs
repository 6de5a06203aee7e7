using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Core.Text;

namespace FactCheck.Core.Claims;

/// <summary>Taking up, setting aside, giving to a person.</summary>
public sealed partial class Claim
{
    /// <summary>Takes a suggested claim up.</summary>
    /// <returns>The entry for the record, or null where it was taken up before.</returns>
    /// <exception cref="RuleBrokenException">The claim is dismissed, or the article signed off.</exception>
    public HistoryEntry? Accept(Actor by, DateTimeOffset at)
    {
        EnsureInHand("accept it");
        if (IsAccepted)
            return null;
        IsAccepted = true;
        return Changed(by, at, $"{by.Name} accepted claim {Number}.");
    }

    /// <summary>Sets the claim aside; who had it is kept for <see cref="Restore"/>.</summary>
    /// <returns>The entry for the record, or null where it was dismissed before.</returns>
    /// <exception cref="RuleBrokenException">The claim has a verdict, or the article is signed off.</exception>
    public HistoryEntry? Dismiss(Actor by, DateTimeOffset at)
    {
        Article.EnsureNotSignedOff();
        if (IsDismissed)
            return null;
        EnsureInDraft();
        if (Verdict is not null)
            throw new RuleBrokenException($"Claim {Number} has a verdict. Withdraw it to dismiss the claim.");
        IsDismissed = true;
        return Changed(by, at, $"{by.Name} dismissed claim {Number}.");
    }

    /// <summary>Takes a dismissed claim up where it was left.</summary>
    /// <returns>The entry for the record, or null where it is not dismissed.</returns>
    /// <exception cref="RuleBrokenException">The article is signed off.</exception>
    public HistoryEntry? Restore(Actor by, DateTimeOffset at)
    {
        Article.EnsureNotSignedOff();
        if (!IsDismissed)
            return null;
        IsDismissed = false;
        return Changed(by, at, $"{by.Name} restored claim {Number}.");
    }

    /// <summary>Gives the claim to <paramref name="assignee"/>, whoever had it before.</summary>
    /// <returns>The entry for the record, or null where nothing differs.</returns>
    /// <exception cref="RuleBrokenException">The claim is dismissed or decided, the note too long, or the article signed off.</exception>
    public HistoryEntry? Assign(Actor assignee, string? note, DateTimeOffset? due, Actor by, DateTimeOffset at)
    {
        EnsureInHand("assign it");
        EnsureUndecided();
        var words = Typed.Optional(note, "The note", 2_000);
        // Whole seconds: finer than a database keeps, it would no longer equal itself once read back.
        var until = due?.ToUniversalTime().AddTicks(-(due.Value.Ticks % TimeSpan.TicksPerSecond));
        if (Assignment is { } now && now.AssigneeId == assignee.Id && now.Note == words && now.Due == until)
            return null;
        var previous = Assignment;
        IsAccepted = true;
        Assignment = new Assignment(assignee.Id, assignee.Name, by.Id, by.Name, at, words, until);
        var with = words is null ? "." : $" with the note “{Shortened(words)}”{(words[^1] is '.' or '?' or '!' ? "" : ".")}";
        return Changed(by, at, (previous, by.Id == assignee.Id) switch
        {
            ({ } held, _) when held.AssigneeId == assignee.Id => $"{by.Name} changed the assignment of claim {Number} to {assignee.Name}{with}",
            ({ } held, true) => $"{by.Name} took claim {Number} over from {held.Assignee}{with}",
            ({ } held, false) => $"{by.Name} reassigned claim {Number} from {held.Assignee} to {assignee.Name}{with}",
            (null, true) => $"{by.Name} took claim {Number}{with}",
            (null, false) => $"{by.Name} assigned claim {Number} to {assignee.Name}{with}",
        });
    }

    /// <summary>Takes the claim from whoever has it.</summary>
    /// <returns>The entry for the record, or null where nobody has it.</returns>
    /// <exception cref="RuleBrokenException">The claim is dismissed or decided, or the article signed off.</exception>
    public HistoryEntry? GiveBack(Actor by, DateTimeOffset at)
    {
        EnsureInHand("change who has it");
        if (Assignment is not { } held)
            return null;
        EnsureUndecided();
        Assignment = null;
        return Changed(by, at, held.AssigneeId == by.Id
            ? $"{by.Name} gave claim {Number} back."
            : $"{by.Name} took claim {Number} from {held.Assignee}.");
    }

    private void EnsureUndecided()
    {
        if (Verdict is not null && Recheck is null)
            throw new RuleBrokenException($"Claim {Number} has a verdict. Withdraw it to change who has the claim.");
    }
}
