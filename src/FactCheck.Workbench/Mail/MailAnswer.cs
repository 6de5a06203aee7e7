namespace FactCheck.Workbench.Mail;

/// <summary>What became of one e-mail.</summary>
/// <param name="Problem">One sentence, or what the server said; null where it took the e-mail.</param>
/// <param name="IsFinal">Whether the same e-mail would be refused again.</param>
internal readonly record struct MailAnswer(string? Problem, bool IsFinal)
{
    public static MailAnswer Taken => default;

    public static MailAnswer Refused(string problem) => new(problem, true);

    public static MailAnswer Later(string problem) => new(problem, false);
}
