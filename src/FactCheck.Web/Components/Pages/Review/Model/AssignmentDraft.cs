using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>An assignment while it is being filled in.</summary>
public sealed class AssignmentDraft
{
    /// <summary>Account of the person; empty until chosen.</summary>
    public string AssigneeId { get; set; } = "";

    public string Note { get; set; } = "";

    /// <summary>Wall time where the reader is, or null.</summary>
    public DateTime? Due { get; set; }

    public static AssignmentDraft Of(ReviewAssignment? assignment, Func<DateTimeOffset, DateTimeOffset> local) => new()
    {
        AssigneeId = assignment?.AssigneeId ?? "",
        Note = assignment?.Note ?? "",
        Due = assignment?.Due is { } due ? local(due).DateTime : null,
    };
}
