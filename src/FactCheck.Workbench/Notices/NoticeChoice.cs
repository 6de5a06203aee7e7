namespace FactCheck.Workbench.Notices;

/// <summary>How a person is told.</summary>
/// <param name="ByMail">Whether by e-mail as well as in FactCheck.</param>
/// <param name="Email">Where e-mail goes to; null where this server sends none.</param>
public sealed record NoticeChoice(bool ByMail, string? Email);
