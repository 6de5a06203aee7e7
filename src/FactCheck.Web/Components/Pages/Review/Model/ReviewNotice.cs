namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>One sentence about what was just done, or why it was not.</summary>
/// <param name="Offer">The button beside it.</param>
/// <param name="Step">For <see cref="NoticeOffer.UndoEarlier"/>: the step that is in the way.</param>
public sealed record ReviewNotice(
    string Sentence, bool IsProblem = false, NoticeOffer Offer = NoticeOffer.None, long? Step = null)
{
    /// <summary>Something was saved, and can be taken back.</summary>
    public static ReviewNotice Done(string sentence) => new(sentence, Offer: NoticeOffer.Undo);
}
