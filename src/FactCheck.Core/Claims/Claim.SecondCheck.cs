using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Core.Text;

namespace FactCheck.Core.Claims;

/// <summary>
/// A second, independent verdict. While somebody is asked for one, the verdict and the words stand still, so that both judge
/// the same; evidence the second checker adds is held back until theirs is given.
/// </summary>
public sealed partial class Claim
{
    /// <summary>The second check that is asked for or was given on these words and this verdict, or null.</summary>
    public SecondCheck? SecondCheck { get; private set; }

    /// <summary>Who is asked and has not answered, or null. Follows from <see cref="SecondCheck"/>; stored so that it can be searched.</summary>
    public string? SecondCheckerId { get; private set; }

    /// <summary>Follows from <see cref="SecondCheck"/>; stored so that it can be searched.</summary>
    public SecondCheckState? SecondCheckState { get; private set; }

    /// <summary>Whether the person is asked for a second verdict and must not know the first.</summary>
    public bool IsBlindFor(string personId) => SecondCheck is { State: Claims.SecondCheckState.Pending } check && check.CheckerId == personId;

    /// <summary>The verdict as far as the person may know it.</summary>
    public Verdict? VerdictFor(string personId) => IsBlindFor(personId) ? null : Verdict;

    /// <summary>Asks somebody for an independent verdict.</summary>
    /// <param name="checker">Neither who decided the claim nor who asks.</param>
    /// <param name="request">At most 2,000 characters, or null.</param>
    /// <exception cref="RuleBrokenException">
    /// There is no verdict to check, somebody is asked already, the verdict is in dispute, or the person can't be independent.
    /// </exception>
    public HistoryEntry AskSecond(Actor checker, string? request, DateTimeOffset? due, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(checker);
        ArgumentNullException.ThrowIfNull(by);
        EnsureInHand("ask for a second check");
        if (Verdict is null)
            throw new RuleBrokenException($"Claim {Number} has no verdict yet. A second check comes after the first.");
        if (Recheck is not null)
            throw new RuleBrokenException($"The words of claim {Number} changed in a new draft. Have it rechecked first.");
        EnsureNoSecondCheck();
        if (checker.Id == DecidedById)
            throw new RuleBrokenException($"{checker.Name} decided claim {Number}. Ask somebody else for an independent verdict.");
        if (checker.Id == SecondCheck?.CheckerId)
            throw new RuleBrokenException($"{checker.Name} has given a second verdict on claim {Number} already. Ask somebody else.");
        if (checker.Id == by.Id)
            throw new RuleBrokenException("You have seen the verdict. Ask somebody who has not.");
        var words = Typed.Optional(request, "The note", 2_000);
        var until = due?.ToUniversalTime().AddTicks(-(due.Value.Ticks % TimeSpan.TicksPerSecond));
        SecondCheck = new SecondCheck(checker.Id, checker.Name, by.Id, by.Name, at, words, until);
        return Changed(by, at, $"{by.Name} asked {checker.Name} for a second check of claim {Number}{(words is null ? "." : $": “{Shortened(words)}”")}");
    }

    /// <summary>Takes the request back; evidence the second checker added stays on the claim.</summary>
    /// <exception cref="RuleBrokenException">Nobody is asked, or the article is signed off.</exception>
    public HistoryEntry WithdrawSecond(Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        Article.EnsureNotSignedOff();
        if (SecondCheck is not { State: Claims.SecondCheckState.Pending } check)
            throw new RuleBrokenException($"Nobody is being asked for a second check of claim {Number}.");
        EndSecondCheck();
        return Changed(by, at, $"{by.Name} withdrew the request to {check.Checker} for a second check of claim {Number}.");
    }

    /// <summary>Gives the second verdict. It rests on evidence the second checker added.</summary>
    /// <param name="note">At most 10,000 characters; what was searched, for unsourced.</param>
    /// <returns>The two verdicts, and the entry for the record.</returns>
    /// <exception cref="RuleBrokenException">The person is not asked, or the evidence or note the verdict needs is missing.</exception>
    public (VerdictPair Pair, HistoryEntry Entry) DecideSecond(Verdict verdict, string? note, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        EnsureInHand("decide it");
        if (!IsBlindFor(by.Id))
            throw new RuleBrokenException($"You are not asked for a second check of claim {Number}.");
        var words = Typed.Optional(note, "The note", NoteLimit);
        if (VerdictRules.Missing(verdict, words, [.. evidence.Where(piece => !piece.IsRemoved && piece.HeldById == by.Id).Select(piece => piece.Details)]) is { } missing)
            throw new RuleBrokenException(missing);
        var first = new GivenVerdict(Verdict!.Value, Note, DecidedById!, DecidedBy!, DecidedAt!.Value);
        var second = new GivenVerdict(verdict, words, by.Id, by.Name, at);
        SecondCheck = SecondCheck! with { First = first, Second = second };
        Release();
        var because = words is null ? "." : $": “{words}”";
        return (new VerdictPair(this, first, second), Changed(by, at, first.Verdict == verdict
            ? $"{by.Name} confirmed the verdict {Name(verdict)} of {first.By} on claim {Number}{because}"
            : $"{by.Name} came to {Name(verdict)} on claim {Number}, where {first.By} had {Name(first.Verdict)}{because}"));
    }

    /// <summary>The first checker comes round to the second verdict.</summary>
    /// <exception cref="RuleBrokenException">There is no dispute, the person did not give the first verdict, or its evidence is gone.</exception>
    public HistoryEntry AgreeWithSecond(Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        var check = EnsureDispute();
        if (by.Id != check.First!.ById)
            throw new RuleBrokenException($"Only {check.First.By}, who gave the first verdict, can agree with {check.Second!.By}. An editor can adjudicate.");
        var second = check.Second!;
        Settle(new GivenVerdict(second.Verdict, second.Note, by.Id, by.Name, at));
        return Changed(by, at, $"{by.Name} agreed with {second.By} on claim {Number}: {Name(second.Verdict)} instead of {Name(check.First.Verdict)}.");
    }

    /// <summary>An editor who gave neither verdict settles a dispute.</summary>
    /// <param name="reason">At most 10,000 characters; it becomes the note of the verdict.</param>
    /// <exception cref="RuleBrokenException">
    /// There is no dispute, no reason, the person is one of the two, or what the verdict needs is missing.
    /// </exception>
    public HistoryEntry Adjudicate(Verdict verdict, string? reason, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        var check = EnsureDispute();
        if (by.Id == check.First!.ById || by.Id == check.Second!.ById)
            throw new RuleBrokenException("You gave one of the two verdicts. An editor who gave neither has to adjudicate.");
        var words = Typed.Required(reason, "The reason", NoteLimit, "Say why: both checkers will read it.");
        Settle(new GivenVerdict(verdict, words, by.Id, by.Name, at));
        return Changed(by, at, $"{by.Name} adjudicated claim {Number}: {Name(verdict)}, between {Name(check.First.Verdict)} by {check.First.By} and {Name(check.Second.Verdict)} by {check.Second.By}: “{words}”");
    }

    /// <summary>Refuses a change of what two people are to judge alike.</summary>
    /// <exception cref="RuleBrokenException">Somebody is asked for a second verdict, or the two differ.</exception>
    private void EnsureNoSecondCheck()
    {
        switch (SecondCheck?.State)
        {
            case Claims.SecondCheckState.Pending:
                throw new RuleBrokenException($"{SecondCheck.Checker} has been asked for a second check of claim {Number}. Until it is given or an editor withdraws the request, the claim stays as it is.");
            case Claims.SecondCheckState.Disputed:
                throw new RuleBrokenException($"{SecondCheck.First!.By} and {SecondCheck.Second!.By} differ on claim {Number}. {SecondCheck.First.By} can agree, or an editor adjudicates.");
        }
    }

    private SecondCheck EnsureDispute()
    {
        EnsureInHand("settle it");
        return SecondCheck is { State: Claims.SecondCheckState.Disputed } check
            ? check
            : throw new RuleBrokenException($"Claim {Number} is not in dispute. Look at it again.");
    }

    private void Settle(GivenVerdict settled)
    {
        if (VerdictRules.Missing(settled.Verdict, settled.Note, Standing) is { } missing)
            throw new RuleBrokenException(missing);
        SecondCheck = SecondCheck! with { Settled = settled };
        (Verdict, Note, DecidedById, DecidedBy, DecidedAt) = (settled.Verdict, settled.Note, settled.ById, settled.By, settled.At);
    }

    /// <summary>Forgets the second check: it was about other words, or about a verdict that no longer stands.</summary>
    /// <returns>What to add to the sentence that says so; empty where there was none.</returns>
    private string EndSecondCheck()
    {
        var said = SecondCheck switch
        {
            null => "",
            { State: Claims.SecondCheckState.Pending } asked => $" The second check asked of {asked.Checker} ended.",
            { State: Claims.SecondCheckState.Confirmed } given => $" The confirmation by {given.Checker} no longer holds.",
            var given => $" The second verdict of {given.Checker} no longer counts.",
        };
        SecondCheck = null;
        Release();
        return said;
    }

    private void Release()
    {
        foreach (var piece in evidence)
            piece.Release();
    }
}
