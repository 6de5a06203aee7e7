using FactCheck.Core.Articles;
using FactCheck.Core.People;
using FactCheck.Web.Team;
using FactCheck.Workbench.News;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>
/// Who else is at the article and what they do to it: their changes are read and drawn, what is typed here stays.
/// </summary>
public sealed class ReviewTeam(ReviewSession session, IReviewDesk desk)
{
    private Dictionary<int, IReadOnlyList<string>> _onClaims = [];

    /// <summary>Who else has the article open, by name.</summary>
    public IReadOnlyList<PresentPerson> Here { get; private set; } = [];

    /// <summary>What others did last, as a sentence; empty for nothing yet.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Names of the others who are on the claim.</summary>
    public IReadOnlyList<string> On(int claim) => _onClaims.GetValueOrDefault(claim, []);

    /// <summary>Takes in who is here now and draws what differs.</summary>
    public void Seat(IReadOnlyList<PresentPerson> others)
    {
        var (here, before) = (Here, _onClaims);
        Here = others;
        _onClaims = others
            .SelectMany(person => person.Claims.Select(claim => (claim, person.Name)))
            .GroupBy(place => place.claim, place => place.Name)
            .ToDictionary(place => place.Key, IReadOnlyList<string> (place) => [.. place]);
        foreach (var claim in before.Keys.Union(_onClaims.Keys))
        {
            if (!before.GetValueOrDefault(claim, []).SequenceEqual(On(claim)))
                session.Touch(claim);
        }

        if (!here.Select(Told).SequenceEqual(others.Select(Told)))
            session.Tell(ReviewParts.Team);

        static string Told(PresentPerson person) => $"{person.Id} {string.Join(' ', person.Claims)}";
    }

    /// <summary>Reads what the changes touched and draws it. What the person does meanwhile goes first.</summary>
    public async Task TakeInAsync(IReadOnlyList<DeskChange> changes)
    {
        // What is saved here while something is read is newer than that.
        for (var begun = -1; begun != session.Changes.Begun;)
        {
            await session.Changes.IdleAsync();
            begun = session.Changes.Begun;
            if (changes.Any(IsWhole))
            {
                if (await desk.ArticleAsync() is { } article && begun == session.Changes.Begun)
                    TakeIn(article, changes);
            }
            else if (Touched(changes) is { } touched)
            {
                var update = await desk.UpdateAsync(touched);
                if (begun == session.Changes.Begun)
                    TakeIn(update, changes);
            }
        }

        // In every window of the person; and a new draft ends the steps of everybody.
        if (changes.Any(change => change.ById == session.Actor.Id || change.Parts.HasFlag(DeskParts.Text)))
            session.Put(await desk.StepsAsync());
    }

    /// <summary>What others did could not be read.</summary>
    public void Missed()
    {
        Said = "What others changed could not be read. Reload the page to see it.";
        session.Tell(ReviewParts.Team);
    }

    private static bool IsWhole(DeskChange change) =>
        change.Parts.HasFlag(DeskParts.Text) || (change.Article is null && change.Parts.HasFlag(DeskParts.Register));

    /// <summary>What to read; null where all of it is on the page already, as it is after a change made here.</summary>
    private TouchedParts? Touched(IReadOnlyList<DeskChange> changes)
    {
        var people = changes.Where(change => change.Parts.HasFlag(DeskParts.People)).SelectMany(change => change.People).ToHashSet();
        var touched = new TouchedParts(
            [
                .. changes.SelectMany(change => change.Claims)
                    .Where(claim => claim.Version is null || session.Find(claim.Number)?.Version != claim.Version)
                    .Select(claim => claim.Number)
                    .Concat(people.Count == 0 ? [] : session.Claims.Where(claim => claim.Assignment is { } held && people.Contains(held.AssigneeId)).Select(claim => claim.Number))
                    .Distinct(),
            ],
            [.. changes.SelectMany(change => change.Attributions).Distinct()],
            changes.Any(change => change.Parts.HasFlag(DeskParts.Article)),
            changes.Any(change => change.Parts.HasFlag(DeskParts.Sentences)));
        return touched is { Claims.Count: 0, Attributions.Count: 0, Facts: false, Sentences: false } ? null : touched;
    }

    private void TakeIn(ReviewUpdate update, IReadOnlyList<DeskChange> changes)
    {
        var changed = update.Claims.Where(claim => session.Find(claim.Number)?.Version != claim.Version).ToList();
        foreach (var claim in changed)
            Overtake(claim.Number, changes);
        var status = session.Article.Status;
        session.Put(update);
        var (gone, kept) = (update.Gone.Where(claim => !IsTyped(claim)).ToList(), update.Gone.Where(IsTyped).ToList());
        foreach (var claim in kept)
            Overtake(claim, changes);
        session.Remove(gone);
        Tell(changes, status);
    }

    private void TakeIn(ReviewArticle article, IReadOnlyList<DeskChange> changes)
    {
        var status = session.Article.Status;
        foreach (var claim in article.Claims.Where(claim => session.Find(claim.Number) is { } known && known.Version != claim.Version))
            Overtake(claim.Number, changes);
        session.Put(article);
        Tell(changes, status);
    }

    /// <summary>Notes on a claim the person is at, or has typed on, what others did to it.</summary>
    private void Overtake(int number, IReadOnlyList<DeskChange> changes)
    {
        if (session.Find(number) is not { } before || (session.State.Claim != number && !IsTyped(number)))
            return;
        var work = session.Work(number);
        work.Overtaken = Overtaken.By(
            work.Overtaken, before, changes.SelectMany(change => change.Said.Where(said => said.Claim == number).Select(said => Sentence(change, said))));
        session.Touch(number);
        if (session.Words.Edges?.Claim == number)
            session.Tell(ReviewParts.Edges);
    }

    private bool IsTyped(int number) => session.Words.Edges?.Claim == number || session.OpenedWork(number) is { HasOpen: true };

    private void Tell(IReadOnlyList<DeskChange> changes, ArticleStatus before)
    {
        var others = changes.Where(change => change.ById != session.Actor.Id).ToList();
        var said = others.SelectMany(change => change.Said.Select(said => Sentence(change, said))).ToList();
        if (said.Count > 0)
        {
            Said = said.Count == 1 ? said[0] : $"{said[^1]} {said.Count - 1} more before that.";
            session.Tell(ReviewParts.Team);
        }

        if (session.Article.Status == before || others.LastOrDefault(change => change.Parts.HasFlag(DeskParts.Article)) is not { } closing)
            return;
        session.Say(new ReviewNotice(
            session.Article.Status == ArticleStatus.SignedOff
                ? $"{closing.By} signed the article off. It is locked; {(session.HasTyped ? "what you typed stays here until it is open again." : "an editor can reopen it.")}"
                : $"{closing.By} reopened the article. You can go on.",
            IsProblem: session.Article.Status == ArticleStatus.SignedOff && session.HasTyped));
    }

    // Who is asked for a second verdict is not told what others found.
    private string Sentence(DeskChange change, SaidChange said) => said.Claim is { } hidden && change.ById != session.Actor.Id && session.Find(hidden) is { IsBlind: true }
        ? $"{change.By} did something about claim {hidden}."
        : said.TellsEvidence && session.Actor.Role < Role.FactChecker
        ? $"{change.By} changed the evidence{(said.Claim is { } claim ? $" on claim {claim}" : null)}."
        : change.ById == session.Actor.Id && said.Sentence.StartsWith(change.By, StringComparison.Ordinal)
            ? $"You, in another window,{said.Sentence[change.By.Length..]}"
            : said.Sentence;
}
