using FactCheck.Core.Discussion;

namespace FactCheck.Workbench.Discussion;

/// <summary>A comment on a claim, or a query to the reporter.</summary>
/// <param name="Text">Markdown as typed; <see cref="CommentHtml"/> makes it fit to show.</param>
/// <param name="Mentions">Whom it calls, as they were called then.</param>
/// <param name="Answer">What the reporter answered; null for a comment and an open query.</param>
/// <param name="StruckBy">Who struck it through; null where nobody has.</param>
public sealed record ReviewComment(
    int Id,
    string ById,
    string By,
    DateTimeOffset At,
    string Text,
    bool IsQuery,
    IReadOnlyList<MentionedPerson> Mentions,
    string? ResolvedBy,
    DateTimeOffset? ResolvedAt,
    string? Answer,
    string? StruckBy,
    DateTimeOffset? StruckAt)
{
    /// <summary>Whether the reporter's answer is waited for.</summary>
    public bool IsOpenQuery => IsQuery && ResolvedBy is null && StruckBy is null;
}
