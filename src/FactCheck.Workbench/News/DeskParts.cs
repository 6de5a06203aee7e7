namespace FactCheck.Workbench.News;

/// <summary>What differs apart from claims and attributions.</summary>
[Flags]
public enum DeskParts
{
    None = 0,

    /// <summary>The article's facts, sign-off or status; also a new article.</summary>
    Article = 1,

    /// <summary>Which sentences are cleared.</summary>
    Sentences = 2,

    /// <summary>The article has another text.</summary>
    Text = 4,

    /// <summary>The register of speakers, or the desk's checklists.</summary>
    Register = 8,

    /// <summary>Accounts: their names, roles, whether they are active.</summary>
    People = 16,

    /// <summary>Which notices wait to be sent by e-mail, or have failed.</summary>
    Mail = 32,
}
