namespace FactCheck.Core.Articles;

/// <summary>Who cleared a sentence, and when.</summary>
public sealed record ClearedMemento(string ById, string By, DateTimeOffset At);
