namespace FactCheck.Core.People;

/// <summary>What a person is at the desk; each role may do all that the ones before it may, save that administrators look after accounts.</summary>
public enum Role
{
    /// <summary>Looks only.</summary>
    Reader,

    /// <summary>Decides claims and adds evidence.</summary>
    FactChecker,

    /// <summary>Brings articles in, assigns, signs off.</summary>
    Editor,

    /// <summary>Looks after accounts and settings, and may do what an editor may.</summary>
    Administrator,
}
