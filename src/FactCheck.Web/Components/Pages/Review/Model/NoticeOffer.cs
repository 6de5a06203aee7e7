namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>What a notice offers to do next.</summary>
public enum NoticeOffer
{
    None,
    Undo,
    Redo,

    /// <summary>Leave the step that a colleague's change is in the way of, and take back the one before it.</summary>
    UndoEarlier,
}
