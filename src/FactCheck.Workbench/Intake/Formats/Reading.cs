namespace FactCheck.Workbench.Intake.Formats;

/// <summary>The story of one input and what its format says about it.</summary>
internal sealed record Reading(string Text, FoundFacts Facts);
