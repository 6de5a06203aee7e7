using FactCheck.Core.Claims;
using FactCheck.Web.Team;
using FactCheck.Workbench.News;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Review;

/// <summary>Others at the desk in memory.</summary>
internal sealed partial class FakeDesk
{
    private readonly List<Func<DeskChange, Task>> _ears = [];
    private readonly List<Func<Task>> _watchers = [];

    /// <summary>What was read of what others changed.</summary>
    public List<TouchedParts> Updates { get; } = [];

    /// <summary>Runs while an update is read.</summary>
    public Action? WhileReading { get; set; }

    public IReadOnlyList<PresentPerson> Others { get; private set; } = [];

    /// <summary>The claim the person was last seen on.</summary>
    public int? Seen { get; private set; }

    public IDisposable Listen(Func<DeskChange, Task> hear)
    {
        _ears.Add(hear);
        return new Ending(() => _ears.Remove(hear));
    }

    public Task<ReviewUpdate> UpdateAsync(TouchedParts touched)
    {
        Updates.Add(touched);
        var update = new ReviewUpdate(
            [.. Article.Claims.Where(claim => touched.Claims.Contains(claim.Number))],
            [.. touched.Claims.Where(number => Article.Claims.All(claim => claim.Number != number))],
            [],
            touched.Facts ? new ReviewFacts(Article.Title, Article.Outlet, Article.Byline, Article.PublishedOn, Article.Address, Article.Status, Article.SignOff, Article.Version) : null,
            touched.Sentences ? Article.Cleared : null);
        var meanwhile = WhileReading;
        WhileReading = null;
        meanwhile?.Invoke();
        return Task.FromResult(update);
    }

    public IPresence Enter(Func<Task> changed)
    {
        _watchers.Add(changed);
        return new Presence(this, changed);
    }

    /// <summary>Another person does something to a claim.</summary>
    /// <param name="change">Null takes the claim away.</param>
    /// <returns>The news of it.</returns>
    public DeskChange Other(int number, string did, Func<ReviewClaim, ReviewClaim>? change)
    {
        var old = Article.Claims.SingleOrDefault(claim => claim.Number == number);
        if (change is null)
            Article = Article with { Claims = [.. Article.Claims.Where(claim => claim.Number != number)] };
        else if (old is null)
            Article = Article with { Claims = [.. Article.Claims, change(Sample.Claim(number, "Nobody was hurt"))] };
        else
            Keep(change(old));
        var now = Article.Claims.SingleOrDefault(claim => claim.Number == number);
        return News([new TouchedClaim(number, now?.Version)], DeskParts.None, new SaidChange(number, $"Mia Kern {did}.", false));
    }

    public static DeskChange News(IReadOnlyList<TouchedClaim> claims, DeskParts parts, params SaidChange[] said) =>
        new(7, claims, [], parts, "mia", "Mia Kern", said, new HashSet<string>());

    /// <summary>Has the page hear of it.</summary>
    public async Task TellAsync(DeskChange change)
    {
        foreach (var ear in _ears.ToArray())
        {
            await ear(change);
        }
    }

    /// <summary>These others have the article open now.</summary>
    public async Task SeatAsync(params PresentPerson[] others)
    {
        Others = others;
        foreach (var changed in _watchers.ToArray())
        {
            await changed();
        }
    }

    /// <summary>How many listen or watch.</summary>
    public int Ears => _ears.Count + _watchers.Count;

    private sealed class Presence(FakeDesk desk, Func<Task> changed) : IPresence
    {
        public IReadOnlyList<PresentPerson> Others => desk.Others;

        public void MoveTo(int? claim) => desk.Seen = claim;

        public void Dispose() => desk._watchers.Remove(changed);
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
