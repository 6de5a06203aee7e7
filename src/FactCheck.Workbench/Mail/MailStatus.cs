namespace FactCheck.Workbench.Mail;

/// <summary>How e-mail is doing.</summary>
/// <param name="Server">Where it goes out ("smtp.example.org:587"); null where none is set up.</param>
/// <param name="Waiting">Notices that are to be sent.</param>
/// <param name="Failed">Notices that could not be sent, and that nobody has read in FactCheck since.</param>
/// <param name="FailedFor">Names of those they are for.</param>
/// <param name="Problem">What kept the latest of them, as the mail server said; null where nothing did.</param>
public sealed record MailStatus(string? Server, int Waiting, int Failed, IReadOnlyList<string> FailedFor, string? Problem);
