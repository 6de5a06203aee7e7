using System.Globalization;
using FactCheck.Core.Notices;

namespace FactCheck.Workbench.Notices;

/// <summary>Says a notice as a sentence; what stands on the claim is for the claim to show.</summary>
public static class NoticeWords
{
    /// <summary>The page it leads to, relative to the site's address.</summary>
    public static string Path(NoticeLine notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return string.Create(CultureInfo.InvariantCulture, $"articles/{notice.Article}?claim={notice.Claim}");
    }

    public static string Of(NoticeLine notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var others = notice.Claims switch
        {
            1 => "",
            2 => " and 1 other",
            _ => string.Create(CultureInfo.InvariantCulture, $" and {notice.Claims - 1:N0} others"),
        };
        var claims = $"claim {notice.Claim}{others}";
        return notice.Kind switch
        {
            NoticeKind.Assigned => $"{notice.By} gave you {claims}.",
            NoticeKind.Mentioned => $"{notice.By} mentioned you on {claims}.",
            NoticeKind.QueryAnswered => $"{notice.By} noted the reporter’s answer to your query on {claims}.",
            NoticeKind.SecondCheckAsked => $"{notice.By} asks you for a second check of {claims}.",
            NoticeKind.VerdictDisputed => $"{notice.By} came to another verdict than you on {claims}.",
            NoticeKind.DisputeSettled => $"{notice.By} settled the difference on {claims}.",
            NoticeKind.CameBack => $"{notice.By} brought in a draft that changed {claims}: to be rechecked.",
            NoticeKind.TakenAway => $"{notice.By} took {claims} off your list.",
            NoticeKind.Overdue => $"Overdue: {claims}.",
            _ => throw new ArgumentOutOfRangeException(nameof(notice)),
        };
    }
}
