namespace FactCheck.Core.Notices;

/// <summary>How far an e-mail is.</summary>
public enum MailState
{
    /// <summary>It is to be sent, or tried again.</summary>
    Waiting,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>It was refused, or tried for too long; only an administrator has it tried again.</summary>
    Failed,
}
