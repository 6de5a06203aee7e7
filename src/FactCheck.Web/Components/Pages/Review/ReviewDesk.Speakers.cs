using FactCheck.Workbench;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review;

internal sealed partial class ReviewDesk
{
    public Task<Outcome<IReadOnlyList<ReviewClaim>>> ConfirmSpeakersAsync(IReadOnlyList<int> claims, IReadOnlyList<int> entries) =>
        confirm.RunAsync(actor, article, claims, entries);

    public Task<Outcome<CorrectedSpeaker>> CorrectSpeakerAsync(int claim, Guid version, int? former, SpeakerChoice to) =>
        speaker.RunAsync(actor, new CorrectSpeakerRequest(Ref(claim, version), former, to));

    public Task<IReadOnlyList<SpeakerLine>> FindSpeakersAsync(string typed) => speakers.FindAsync(actor, typed);

    public Task<Outcome<ReviewClaim>> TickAsync(int claim, string item, bool ticked) => tick.RunAsync(actor, article, claim, item, ticked);
}
