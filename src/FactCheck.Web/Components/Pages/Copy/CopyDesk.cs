using FactCheck.Core.Corrections;
using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;
using FactCheck.Workbench.Corrections;

namespace FactCheck.Web.Components.Pages.Copy;

/// <summary>The checked copy of an article as one person sees it, and what they type about its corrections.</summary>
public sealed class CopyDesk(Actor actor, int article, BuildCheckedCopy build, DecideCorrection decide)
{
    private readonly Dictionary<int, string> reasons = [];

    /// <summary>As last read; null while it is not, or where there is none.</summary>
    public CheckedCopyPage? Copy { get; private set; }

    /// <summary>Why nothing is shown, or why the last decision was refused.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>The correction the problems are about, or null.</summary>
    public int? Refused { get; private set; }

    public bool CanDecide => Copy is { IsLocked: false } && actor.Role >= Role.Editor;

    public bool CanWithdraw(ReviewCorrection correction) =>
        Copy is { IsLocked: false } && correction.State == CorrectionState.Proposed && correction.ById == actor.Id && actor.Role >= Role.FactChecker;

    /// <summary>What is typed as the reason for a decision.</summary>
    public string Reason(int correction) => reasons.GetValueOrDefault(correction, "");

    public void SetReason(int correction, string? typed) => reasons[correction] = typed ?? "";

    public async Task ReadAsync()
    {
        var outcome = await build.RunAsync(actor, article);
        Copy = outcome is Outcome<CheckedCopyPage>.Saved(var copy) ? copy : null;
        (Problems, Refused) = (outcome.Sentences(), null);
    }

    public Task AcceptAsync(ReviewCorrection correction) => DecideAsync(correction, reference => decide.AcceptAsync(actor, reference, Reason(correction.Number)));

    public Task DeclineAsync(ReviewCorrection correction) => DecideAsync(correction, reference => decide.DeclineAsync(actor, reference, Reason(correction.Number)));

    public Task WithdrawAsync(ReviewCorrection correction) => DecideAsync(correction, reference => decide.WithdrawAsync(actor, reference));

    /// <summary>Decides and reads all anew; where that is refused, what was typed is kept.</summary>
    private async Task DecideAsync(ReviewCorrection correction, Func<CorrectionRef, Task<Outcome<IReadOnlyList<ReviewCorrection>>>> change)
    {
        var outcome = await change(new CorrectionRef(article, correction.Number, correction.Version));
        if (outcome is Outcome<IReadOnlyList<ReviewCorrection>>.Saved)
            reasons.Remove(correction.Number);
        await ReadAsync();
        if (outcome is not Outcome<IReadOnlyList<ReviewCorrection>>.Saved)
            (Problems, Refused) = (outcome.Sentences(), correction.Number);
    }
}
