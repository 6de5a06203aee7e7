namespace FactCheck.Workbench.Intake;

/// <summary>What was brought in can't be read; the message is the one sentence the person sees.</summary>
internal sealed class UnreadableException(string sentence) : Exception(sentence);
