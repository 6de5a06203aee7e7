using FactCheck.Core.Notices;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench.Notices;

namespace FactCheck.Web.Components.Pages.Notifications;

/// <summary>Says a notice as a sentence; what stands on the claim is for the claim to show.</summary>
public static class NoticeWords
{
    public static string Of(NoticeLine notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var claims = notice.Claims == 1 ? $"claim {notice.Claim}" : $"claim {notice.Claim} and {Words.Count(notice.Claims - 1, "other", "others")}";
        return notice.Kind switch
        {
            NoticeKind.Assigned => $"{notice.By} gave you {claims}.",
            NoticeKind.Mentioned => $"{notice.By} mentioned you on {claims}.",
            NoticeKind.QueryAnswered => $"{notice.By} noted the reporter’s answer to your query on {claims}.",
            NoticeKind.SecondCheckAsked => $"{notice.By} asks you for a second check of {claims}.",
            NoticeKind.VerdictDisputed => $"{notice.By} came to another verdict than you on {claims}.",
            NoticeKind.DisputeSettled => $"{notice.By} settled the difference on {claims}.",
            NoticeKind.CameBack => $"{notice.By} brought in a draft that changed {claims}: to be rechecked.",
            _ => throw new ArgumentOutOfRangeException(nameof(notice)),
        };
    }
}
