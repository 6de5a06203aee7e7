namespace FactCheck.Workbench.Desk;

/// <summary>One entry of the register's record, as a sentence.</summary>
/// <param name="CanUndo">Whether nothing it touched has changed since, so that it can be taken back.</param>
public sealed record RegisterLine(long Id, DateTimeOffset At, string By, string Sentence, bool CanUndo);
