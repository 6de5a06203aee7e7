using FactCheck.Core.Claims;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>What a person does about who speaks, and about the checklists. Each change is saved at once and can be undone.</summary>
public sealed class ReviewSpeakers(ReviewSession session, IReviewDesk desk)
{
    /// <summary>Whether something is being saved: a second press does nothing.</summary>
    public bool IsSaving { get; private set; }

    public IReadOnlyList<CastMember> Cast => ArticleCast.Of(session.Article, session.Claims);

    /// <summary>Says that the speakers of a claim are right.</summary>
    public Task ConfirmAsync(int number) => session.Find(number) is { } claim && claim.Speakers.Any(speaker => speaker.ConfirmedBy is null)
        ? ConfirmAsync([number], [.. claim.Speakers.Select(speaker => speaker.Id)], ClaimWords.Speaker(claim))
        : Task.CompletedTask;

    /// <summary>Says that a member of the cast is the speaker of these claims.</summary>
    public Task ConfirmAsync(IReadOnlyList<int> claims, CastMember member) => ConfirmAsync(claims, [member.Id], member.Name);

    /// <summary>Opens the choice of another speaker than the first that is not confirmed, or closes it.</summary>
    public void OpenPick(int number)
    {
        if (session.Find(number) is not { } claim)
            return;
        var work = session.Work(number);
        var former = claim.Speakers.FirstOrDefault(known => known.ConfirmedBy is null) ?? (claim.Speakers.Count > 0 ? claim.Speakers[0] : null);
        work.Problems = [];
        work.Pick = work.Pick is { } open && open.Former?.Id == former?.Id ? null : new SpeakerPick(former, Cast, claim.Attribution is not null);
        work.Pick?.Show("", []);
        session.Touch(number);
    }

    public void ClosePick(int number)
    {
        session.Work(number).Pick = null;
        session.Touch(number);
    }

    /// <summary>Numbers of the claims that are corrected together.</summary>
    public IReadOnlyList<int> Alike(int number, SpeakerPick pick)
    {
        ArgumentNullException.ThrowIfNull(pick);
        return session.Find(number) is { } claim ? ArticleCast.Alike(session.Article, session.Claims, claim, pick.Former?.Id) : [];
    }

    public string Mention(int number) => session.Find(number) is { } claim ? ArticleCast.Mention(session.Article, claim) : "";

    /// <summary>Looks up what is typed in the register.</summary>
    public async Task FindAsync(int number, string typed)
    {
        if (session.Work(number).Pick is not { } pick)
            return;
        // The cast is there at once; the register follows.
        pick.Show(typed, []);
        if (string.IsNullOrWhiteSpace(typed))
            return;
        var found = await desk.FindSpeakersAsync(typed);
        // Of several answers under way only the one to the last question counts.
        if (session.Work(number).Pick == pick && pick.Typed == typed)
            pick.Show(typed, found);
    }

    /// <summary>Saves the speaker that is chosen.</summary>
    public async Task CorrectAsync(int number)
    {
        if (IsSaving || session.Find(number) is not { } claim || session.Work(number) is not { Pick: { Chosen: { } chosen } pick } work)
            return;
        if (chosen.Choice is not { } choice)
        {
            work.Pick = null;
            await session.Words.RejectAsync(number);
            return;
        }

        IsSaving = true;
        await session.Changes.ChangeAsync(
            number,
            $"Said by: {chosen.Name}",
            known => desk.CorrectSpeakerAsync(number, known.Version, pick.Former?.Id, choice),
            corrected =>
            {
                work.Pick = null;
                session.Put(corrected.Claims);
                session.Say(ReviewNotice.Done(
                    $"{Words.Count(corrected.Claims.Count, "claim")} by {corrected.Speaker} now."
                    + (corrected.Remembered is { } name ? $" The next article’s “{name}” is {corrected.Speaker}, too." : "")));
            },
            theirs => session.Put(theirs.Claims));
        IsSaving = false;
    }

    /// <summary>Ticks an item of a claim's checklist, or takes the tick back.</summary>
    public async Task TickAsync(int number, ChecklistLine line, bool ticked)
    {
        ArgumentNullException.ThrowIfNull(line);
        switch (await RunAsync(() => desk.TickAsync(number, line.Item, ticked)))
        {
            case Outcome<ReviewClaim>.Saved(var claim):
                session.Put(claim);
                session.Say(ReviewNotice.Done($"“{line.Text}” {(ticked ? "ticked" : "unticked")} on claim {number}."));
                break;
            case { } refused:
                session.Changes.Refuse(refused, number);
                break;
        }
    }

    private async Task ConfirmAsync(IReadOnlyList<int> claims, IReadOnlyList<int> speakers, string name)
    {
        if (IsSaving)
            return;
        switch (await RunAsync(() => desk.ConfirmSpeakersAsync(claims, speakers)))
        {
            case Outcome<IReadOnlyList<ReviewClaim>>.Saved(var confirmed):
                session.Put(confirmed);
                session.Say(ReviewNotice.Done($"{name} confirmed as the speaker of {Words.Count(confirmed.Count, "claim")}."));
                break;
            case Outcome<IReadOnlyList<ReviewClaim>>.Conflict(var theirs, var message):
                session.Put(theirs);
                session.Say(new ReviewNotice(message, IsProblem: true));
                break;
            case { } refused:
                session.Changes.Refuse(refused, null);
                break;
        }
    }

    private async Task<Outcome<T>?> RunAsync<T>(Func<Task<Outcome<T>>> change)
    {
        IsSaving = true;
        try
        {
            return await session.Changes.AttemptAsync(change);
        }
        finally
        {
            IsSaving = false;
        }
    }
}
