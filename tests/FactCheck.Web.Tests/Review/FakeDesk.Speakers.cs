using FactCheck.Core.Attributions;
using FactCheck.Core.Checklists;
using FactCheck.Workbench;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Review;

internal sealed partial class FakeDesk
{
    /// <summary>Who is in the register.</summary>
    public List<SpeakerLine> Register { get; } = [new SpeakerLine(90, "Ana Ruiz", "mayor", "City of Vale", SpeakerKind.Person, 4, 0, 0, 0)];

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> ConfirmSpeakersAsync(IReadOnlyList<int> claims, IReadOnlyList<int> speakers) =>
        Many($"confirm {string.Join(' ', claims)} as {string.Join(' ', speakers)}", claims, old => old with
        {
            Speakers = [.. old.Speakers.Select(speaker => speaker with { ConfirmedBy = "Sam Okoro", ConfirmedAt = default(DateTimeOffset) })],
        });

    public Task<Outcome<CorrectedSpeaker>> CorrectSpeakerAsync(int claim, Guid version, int? former, SpeakerChoice to)
    {
        Calls.Add($"correct {claim} from {former} to {to}");
        var old = Article.Claims.Single(known => known.Number == claim);
        if (old.Version != version)
            return Task.FromResult<Outcome<CorrectedSpeaker>>(new Outcome<CorrectedSpeaker>.Conflict(new CorrectedSpeaker([old], "", null), "Mia Kern changed this claim in the meantime."));
        if (to is SpeakerChoice.Named { Name: "refuse" })
            return Task.FromResult<Outcome<CorrectedSpeaker>>(new Outcome<CorrectedSpeaker>.Invalid(["Give the speaker a name."]));
        var name = to switch
        {
            SpeakerChoice.Named named => named.Name,
            SpeakerChoice.Known known => Register.Find(line => line.Id == known.Id)?.Name ?? Article.Claims.SelectMany(one => one.Speakers).First(one => one.Id == known.Id).Name,
            _ => "an unnamed source",
        };
        var now = Keep(old with
        {
            Speakers = [new ReviewSpeaker(91, name, null, SpeakerKind.Person, "Corrected by Sam Okoro", 1, "Sam Okoro", default(DateTimeOffset))],
            Guess = [.. old.Speakers.Select(speaker => new TracedSpeaker(speaker.Id, speaker.Name, speaker.Title, speaker.Reason, speaker.Confidence))],
        });
        return Task.FromResult<Outcome<CorrectedSpeaker>>(new Outcome<CorrectedSpeaker>.Saved(new CorrectedSpeaker([now], name, "Ruiz")));
    }

    public Task<IReadOnlyList<SpeakerLine>> FindSpeakersAsync(string typed)
    {
        Calls.Add($"find {typed}");
        return Task.FromResult<IReadOnlyList<SpeakerLine>>([.. Register.Where(line => line.Name.Contains(typed, StringComparison.OrdinalIgnoreCase))]);
    }

    public Task<Outcome<ReviewClaim>> TickAsync(int claim, string item, bool ticked)
    {
        var old = Article.Claims.Single(known => known.Number == claim);
        return One($"{(ticked ? "tick" : "untick")} {claim} {item}", claim, old.Version, now => now with
        {
            Ticks = ticked ? [.. now.Ticks, new ClaimTick(item, item, "sam", "Sam Okoro", default)] : [.. now.Ticks.Where(tick => tick.Item != item)],
        });
    }
}
