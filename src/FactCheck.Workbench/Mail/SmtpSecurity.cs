namespace FactCheck.Workbench.Mail;

/// <summary>How the way to the mail server is kept from being read.</summary>
internal enum SmtpSecurity
{
    /// <summary>Encrypted once the server has said hello; without it nothing is sent.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte.</summary>
    Tls,

    /// <summary>Not at all: for a server on the same machine.</summary>
    None,
}
