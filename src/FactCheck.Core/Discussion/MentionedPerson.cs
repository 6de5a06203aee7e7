namespace FactCheck.Core.Discussion;

/// <summary>Somebody at the desk whom a comment calls by name.</summary>
/// <param name="Id">Account identifier.</param>
/// <param name="Name">As the desk knew them when it was written.</param>
public sealed record MentionedPerson(string Id, string Name);
