namespace FactCheck.Reporting.Model;

/// <summary>An item of the checklist that was ticked.</summary>
public sealed record ReportTick(string Text, string By);
