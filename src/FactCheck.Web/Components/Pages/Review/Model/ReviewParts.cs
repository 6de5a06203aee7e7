namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Parts of the review page that are drawn anew apart from the claims themselves.</summary>
[Flags]
public enum ReviewParts
{
    None = 0,

    /// <summary>Status, counts and coverage.</summary>
    Header = 1,

    /// <summary>Which claims the list shows, in which order, and which are ticked.</summary>
    List = 2,

    /// <summary>Where the marks lie in the text.</summary>
    Text = 4,

    /// <summary>What was just done, or failed.</summary>
    Notice = 8,

    /// <summary>Which claim is selected.</summary>
    Selection = 16,

    /// <summary>Whose edges are being moved, and where they are.</summary>
    Edges = 32,

    /// <summary>Who else is here, and what they did last.</summary>
    Team = 64,

    /// <summary>Which words somebody is suggesting others for.</summary>
    Correction = 128,

    /// <summary>What undo and redo would be about.</summary>
    Steps = 256,

    All = Header | List | Text | Notice | Selection | Edges | Team | Correction | Steps,
}
