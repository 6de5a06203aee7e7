using FactCheck.Workbench;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

public partial interface IReviewDesk
{
    /// <param name="speakers">Entries the person saw.</param>
    Task<Outcome<IReadOnlyList<ReviewClaim>>> ConfirmSpeakersAsync(IReadOnlyList<int> claims, IReadOnlyList<int> speakers);

    /// <param name="former">Entry of the speaker that is wrong; null where none was found.</param>
    Task<Outcome<CorrectedSpeaker>> CorrectSpeakerAsync(int claim, Guid version, int? former, SpeakerChoice to);

    /// <summary>Entries of the register that are called so.</summary>
    Task<IReadOnlyList<SpeakerLine>> FindSpeakersAsync(string typed);

    Task<Outcome<ReviewClaim>> TickAsync(int claim, string item, bool ticked);
}
